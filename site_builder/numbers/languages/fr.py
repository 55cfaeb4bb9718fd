"""Numbers in French. Data only; `languages/__init__.py` says what each entry is for.

`vingt`, `cent` and the like are written with spaces here, which match hyphens too: both spellings,
before and after 1990. `d'` and `l'` are parted from number words (`prefixes`).
"""

from __future__ import annotations

from types import MappingProxyType

from site_builder.numbers.languages import Cues, Language, Wording
from site_builder.numbers.quantity import Hedge
from site_builder.numbers.tokens import NARROW_SPACES

_ORDINALS = (
    "deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième"
    " douzième treizième quatorzième quinzième seizième vingtième trentième quarantième"
    " cinquantième soixantième centième millième"
)

_PEOPLE = (
    "infirmier infirmière ingénieur ingénieure médecin enseignant enseignante professeur"
    " professeure policier policière gendarme pompier agriculteur agricultrice ouvrier ouvrière"
    " journaliste avocat avocate militant militante touriste cycliste automobiliste motard"
    " habitant habitante ressortissant ressortissante français française patron patronne maire"
    " député députée militaire soldat migrant migrante réfugié réfugiée randonneur randonneuse"
    " victime skieur"
    " ado quadragénaire président présidente chercheur chercheuse chanteur chanteuse acteur actrice"
    " nageur nageuse coureur coureuse entrepreneur entrepreneure salarié salariée employé employée"
)


def _aged_people() -> str:
    """`ingénieur de`, as in `un ingénieur de 42 ans`."""
    return "|".join(f"{word} de" for word in _PEOPLE.split())


_CUES = Cues(
    months="janvier|janv|février|fevrier|févr|fév|mars|avril|avr|mai|juin|juillet|juil|août|aout"
    "|septembre|sept|octobre|oct|novembre|nov|décembre|decembre|déc",
    weekdays="lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    year_before="en|depuis|dès|avant|après|fin|début|mi|année|années|an|été|hiver"
    "|printemps|automne|de|à|et|entre|noël|pour|que|par rapport à|contre"
    "|exercice|saison|trimestre|semestre|vers|environ|courant|pendant|sur|du|des|le|la|année"
    "|ici|rentrée|budget|millésime|horizon|ou",
    clock="heures du matin|heures du soir|heures de l'après midi|h du matin|h du soir"
    "|heure du matin|h gmt|heures gmt|gmt|utc|h locales"
    "|heures locales|heure locale|h pile|heures précises",
    clock_before="à|vers|dès|aux alentours de|peu après|peu avant",
    clock_minutes="h|heures|heure",
    ages_after="ans révolus|ans et plus|ans ou plus|ans et moins|ans passés|ans accomplis",
    ages_before="âgé de|âgée de|âgés de|âgées de|âge de|à l'âge de|âgé d'|âgée d'|âge d'|âgés d'"
    "|âgées d'",
    ages_before_years=_aged_people()
    + "|homme de|femme de|garçon de|fille de|enfant de|enfants de|fillette de"
    "|garçonnet de|adolescent de|adolescente de|adolescents de|jeune de|jeunes de|personne de"
    "|personnes de|homme d'|femme d'|retraité de|retraitée de|étudiant de|étudiante de|mère de"
    "|père de|fils de|bébé de|nourrisson de|patient de|patiente de|hommes de|femmes de"
    "|filles de|garçons de|lycéen de|lycéenne de"
    "|joueur de|joueuse de|athlète de|chauffeur de|conducteur de|suspect de|collégien de",
    ages_at="à",
    aged="les|des|aux|aux personnes|personnes|personnes de|personnes âgées de|enfants|enfants de"
    "|adultes|adultes de|femmes|femmes de|hommes|hommes de|jeunes|jeunes de|patients de"
    "|mineurs de|population de|tous|chez les|salariés de|élèves de|âgés de|âgées de|seniors de",
    age_limits="plus de|moins de|au moins|à partir de|dès|de plus de|de moins de|plus d'|moins d'",
    decades="",
    decades_before="année|années",
    scores="battu|battus|bat|battent|gagné|gagne|gagnent|victoire|victoires|victorieux|défaite"
    "|défaites|vainqueur|vainqueurs|perdu|perd|perdent|nul|match|score|mené|mène|mènent|menait"
    "|menaient|mi-temps|pause|tirs|but|buts|set|sets|manche|manches|finale|demi-finale|dominé"
    "|domine|dominent|inclinés|incliné|incline|inclinent|imposé|impose|imposent|imposés"
    "|qualifié|qualifiés|aller|retour|corrigé|écrasé|renversé|égalisé|égalisation|large"
    "|succès|revers|contre|face|rencontre|battant|prolongation|avantage|résultat",
    names_before="article|articles|art.|alinéa|chapitre|section|autoroute|route|vol|chaîne|canal"
    "|catégorie|phase|niveau|type|classe|division|groupe|résolution|annexe|formule|boeing|airbus"
    "|apollo|version|windows|iphone|playstation|agenda|vision|guerre mondiale|directive|règlement"
    "|protocole|top|radio|paragraphe|§|loi|décret|covid|france|tf|bfm|sport|scénario|ligue|euro"
    "|coupe du monde|mondial|jo|stade|rmc|canal|horizon|acte|tome|terminale|nationale"
    "|départementale|rn|rd|a|n|paris|lyon|porte|quai|bâtiment|formule|factor",
    weak_names_before="salle|chambre|porte|match|étape|formulaire|tableau|figure|règle|réacteur"
    "|tranche|secteur|zone|ligne|terminal|sortie|immeuble|appartement|voie|lot|modèle|volume"
    "|numéro|partie|épisode|saison|semaine|jour|magnitude|force|tempête|taille|unité|bloc|titre"
    "|district|arrondissement|circonscription|place|rang|couloir|trou|minute|bus|tramway|métro"
    "|génération|point|page|poste|journée|manche|tour|édition|rue|avenue|boulevard|quai|bloc"
    "|dossard|piste|hangar|unité|cap|lycée|stade|échangeur|course|centrale",
    name_numbers="n°|nº|no|no.|numéro|numéros|№|#|n.",
    sentence_starts="le|la|les|l'|un|une|des|du|de|d'|à|au|aux|en|dans|sur|sous|par|pour|avec|sans"
    "|et|ou|mais|plus|moins|environ|près|presque|quelque|quelques|plusieurs|tous|toutes|ces|cette"
    "|ce|cet|ses|son|sa|leur|leurs|nos|vos|il|elle|ils|elles|on|nous|vous|je|tu|qui|que|quand|si"
    "|comme|après|avant|depuis|entre|selon|chez|vers|contre|pendant|lors|dont|où|aussi|encore"
    "|déjà|seuls|seules|seulement|total|ensemble|toutefois|cependant|ainsi|enfin|puis|alors|car"
    "|au|chaque|autres|autre|jusqu'à|jusqu|dès|hier|aujourd'hui|demain|soit|c'est|voici|voilà"
    "|actuellement|mondialement|était|étaient|est|sont|ont|a|avait|avaient|tués|blessés|morts"
    "|contrairement|malgré|outre|parmi|face|grâce|pas|ni|non|oui|bilan|quelle|quel|combien",
    pages="page|pages|p.|pp.|p|pp",
    phones="téléphone|tél.|tél|tel|fax|appeler|appelez|numéro|composez|composer|joindre"
    "|renseignements|contact|whatsapp|portable|standard",
    not_rates="dernier|dernière|passé|passée|suivant|suivante|prochain|prochaine|même|précédent"
    "|précédente|d'avant|où|de|du|des|d'après|après|avant|plus|qui|que|et|dernières|derniers",
    pronoun_before="première|seconde|deuxième|chaque|aucun|aucune|l'|cette|ce|quelqu|pas",
    loose_shares="demi|demie|quart",
    ordinals="premier|première|premiers|premières|second|seconde|secondes|seconds|"
    + "|".join(f"{ordinal}|{ordinal}s" for ordinal in _ORDINALS.split()),
    ordinal_suffixes="e|er|ère|re|ème|nd|nde|ieme|ième|es|ers|res|èmes|è|eme",
    share_after="de|des|du|d'|de la|de l'|en|plus|moins|à|par|sur|est|sont|a|ont|était|étaient"
    "|avait|avaient|dans|entre|seulement|depuis|et|ou|vit|vivent|dit|disent|qui|que",
    share_before="d'|de|à|pour|que",
    multiple_after="plus|moins|supérieur|supérieure|supérieurs|supérieures|inférieur|inférieure"
    "|la|le|les|l'|sa|son|leur|leurs|celui|celle|ceux|celles|de|du|des|d'|mieux|pire|autant",
    multiple_before="à|a|ont|avait|presque|quasiment|pour|va|vont|devrait|devraient|pourrait"
    "|pourraient|faire|fait|le|du|au|avaient|va|plus",
    loose_multiples="double|doubles|triple|triples|quadruple|doublé|doublés|doublée|doublées",
    of_needed="",
)

_WORDING = Wording(
    point="{low}{unit}",
    both="{low} à {high}{unit}",
    both_open="entre {low} et {high}{unit}",
    both_low_open="plus de {low}, jusqu’à {high}{unit}",
    both_high_open="de {low} à moins de {high}{unit}",
    above="plus de {low}{unit}",
    at_least="{low}{unit} ou plus",
    below="moins de {high}{unit}",
    at_most="jusqu’à {high}{unit}",
    anything="n’importe quel nombre",
)

_TO_16 = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
)
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_TENS |= {"septante": 70, "huitante": 80, "octante": 80, "nonante": 90}
_TO_19 = {word: value for value, word in enumerate(_TO_16.split()) if value}
_TO_19 |= {f"dix {word}": 10 + value for value, word in enumerate(_TO_16.split()[7:10], 7)}


def _below_hundred() -> dict[str, int]:
    """Zero to ninety-nine: `vingt et un`, `soixante dix sept`, `quatre vingt dix huit`."""
    words = {"zéro": 0, "une": 1, **_TO_19}
    for ten, value in _TENS.items():
        words[ten] = value
        words |= {f"{ten} {one}": value + below for one, below in _TO_19.items() if below < 10}
        words |= {f"{ten} et un": value + 1, f"{ten} et une": value + 1}
    above_60 = {f"soixante {one}": 60 + below for one, below in _TO_19.items() if below >= 10}
    above_80 = {f"quatre vingt {one}": 80 + below for one, below in _TO_19.items()}
    words |= above_60 | above_80
    words |= {"soixante et onze": 71, "quatre vingt": 80, "quatre vingts": 80}
    words |= {"quatre vingt une": 81}
    return words


_CARDINALS = {**_below_hundred(), "cent": 100, "mille": 1000}

_MULTIPLIERS = {
    "douzaine": 12,
    "douzaines": 12,
    "cent": 100,
    "cents": 100,
    "mille": 1000,
    "millier": 1000,
    "milliers": 1000,
    "million": 10**6,
    "millions": 10**6,
    "mio": 10**6,
    "milliard": 10**9,
    "milliards": 10**9,
    "md": 10**9,
    "mds": 10**9,
    "mrd": 10**9,
    "mrds": 10**9,
    "billion": 10**12,
    "billions": 10**12,
    "billiard": 10**15,
    "trillion": 10**18,
    "trillions": 10**18,
}

_PARTS = {word: value for value, word in enumerate(_ORDINALS.split()[3:11], 5)}
_PARTS |= {"vingtième": 20, "trentième": 30, "centième": 100, "millième": 1000}
_DENOMINATORS = {"demi": 2, "demie": 2, "tiers": 3, "quart": 4, **_PARTS}
_MANY = {"tiers": 3, "quarts": 4, "quart": 4, **{f"{word}s": n for word, n in _PARTS.items()}}

_VERBS = {"doubl": 2, "tripl": 3, "quadrupl": 4, "quintupl": 5, "sextupl": 6, "décupl": 10}
_VERBS |= {"centupl": 100}
_ENDINGS = "é ée és ées e es er ent ait aient era ant eront erait ement"
_MULTIPLES = {stem + end: value for stem, value in _VERBS.items() for end in _ENDINGS.split()}
_TIMES_WORDS = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8}
_TIMES_WORDS |= {"neuf": 9, "dix": 10, "vingt": 20, "cent": 100, "mille": 1000}
_TIMES_WORDS |= {str(value): value for value in (*range(2, 21), 25, 30, 40, 50, 100)}
_MULTIPLES |= {
    f"{verb}{end} par {word}": value
    for verb, sign in (("multipli", 1), ("divis", -1))
    for end in _ENDINGS.split()
    for word, number in _TIMES_WORDS.items()
    for value in (sign * number,)
}

_LENGTHS = {
    "km": "km|kilomètre|kilomètres|kms",
    "m": "mètre|mètres",
    "cm": "cm|centimètre|centimètres",
    "mm": "mm|millimètre|millimètres",
    "miles": "mile|miles",
    "nautical miles": "mille marin|milles marins|mille nautique|milles nautiques",
    "ft": "pied|pieds",
    "in": "pouce|pouces",
    "km²": "km²|km2|km carrés|kilomètre carré|kilomètres carrés",
    "m²": "m²|m2|mètre carré|mètres carrés",
    "ha": "ha|hectare|hectares",
    "acres": "acre|acres",
    "m³": "m³|m3|mètre cube|mètres cubes",
    "km³": "km³|km3|kilomètre cube|kilomètres cubes",
}
_MASSES = {
    "kg": "kg|kgs|kilogramme|kilogrammes|kilo|kilos",
    "g": "gramme|grammes",
    "mg": "mg|milligramme|milligrammes",
    "µg": "µg|μg|microgramme|microgrammes",
    "t": "tonne|tonnes",
    "Mt": "mégatonne|mégatonnes",
    "Gt": "gigatonne|gigatonnes",
    "oz": "once|onces",
}
_VOLUMES = {
    "l": "litre|litres",
    "ml": "ml|millilitre|millilitres",
    "gallons": "gallon|gallons",
    "barrels": "baril|barils",
}
_ENERGY = {
    "kWh": "kwh|kilowattheure|kilowattheures|kilowatt heure|kilowatts heure",
    "MWh": "mwh|mégawattheure|mégawattheures",
    "GWh": "gwh|gigawattheure|gigawattheures",
    "TWh": "twh|térawattheure|térawattheures",
    "W": "watt|watts",
    "kW": "kilowatt|kilowatts",
    "MW": "mégawatt|mégawatts",
    "GW": "gigawatt|gigawatts",
    "J": "joule|joules",
    "kJ": "kj|kilojoule|kilojoules",
    "MJ": "mégajoule|mégajoules",
    "kcal": "kcal|kilocalorie|kilocalories|calorie|calories",
    "V": "volt|volts",
    "Hz": "hertz|hz",
    "dB": "décibel|décibels|db",
    "hp": "chevaux|ch",
}
_SPEEDS = {
    "km/h": "km/h|kmh|km à l'heure|kilomètres à l'heure|kilomètres heure|kilomètres par heure"
    "|kilomètre heure",
    "mph": "mph|miles à l'heure",
    "m/s": "m/s|mètres par seconde|mètre par seconde",
    "knots": "nœud|nœuds|noeud|noeuds",
}
_TIMES = {
    "seconds": "seconde|secondes|sec",
    "minutes": "minute|minutes|min|mn",
    "hours": "heure|heures|h",
    "days": "jour|jours|journée|journées",
    "weeks": "semaine|semaines",
    "months": "mois",
    "years": "an|ans|année|années",
    "decades": "décennie|décennies",
    "centuries": "siècle|siècles",
    "milliseconds": "milliseconde|millisecondes|ms",
}
_SHARES = {
    "%": "%|pour cent|pourcent|pourcents|％",
    "percentage points": "point de pourcentage|points de pourcentage|point de %|points de %",
    "basis points": "point de base|points de base",
    "‰": "‰|pour mille",
    "ppm": "ppm|parties par million",
    "ppb": "ppb|parties par milliard",
    "°C": "°c|° c|degré celsius|degrés celsius|℃|celsius|ºc|º c",
    "°F": "°f|° f|degré fahrenheit|degrés fahrenheit|℉|fahrenheit|ºf",
    "degrees": "degré|degrés|°|º",
    "K": "kelvin|kelvins",
}

_SYMBOLS = {
    "t": "t",
    "m": "m",
    "g": "g",
    "l": "l|L",
    "W": "W",
    "kW": "kW",
    "MW": "MW",
    "GW": "GW",
    "MJ": "MJ",
    "GJ": "GJ",
    "µg/m³": "µg/m³|μg/m³|µg/m3|μg/m3",
    "Mt": "Mt",
    "Gt": "Gt",
    "GB": "Go",
    "MB": "Mo",
    "TB": "To",
    "GHz": "GHz",
    "MHz": "MHz",
    "kHz": "kHz",
    "cc": "cm³|cm3",
    "mSv": "mSv",
    "hPa": "hPa",
    "mmHg": "mmHg",
    "mg/dL": "mg/dl|mg/dL",
    "mmol/L": "mmol/l|mmol/L",
    "kg/m²": "kg/m²|kg/m2",
}

_CURRENCIES_BEFORE = {
    "$": "$",
    "USD": "US$|USD",
    "CAD": "C$|CA$|CAD",
    "GBP": "£|GBP",
    "EUR": "€|EUR",
    "¥": "¥",
    "JPY": "JPY",
    "CNY": "CNY|RMB",
    "RUB": "₽|RUB",
    "CHF": "CHF|Fr.",
}

_CURRENCIES_AFTER = {
    "$": "$|dollar|dollars",
    "USD": "dollar américain|dollars américains|usd|us$|$ us|$us",
    "AUD": "dollar australien|dollars australiens|aud",
    "CAD": "dollar canadien|dollars canadiens|cad|$ ca",
    "HKD": "dollars de hong kong|hkd",
    "SGD": "dollars de singapour|sgd",
    "GBP": "£|livre sterling|livres sterling|gbp",
    "pounds": "livre|livres",
    "EUR": "€|euro|euros|eur",
    "JPY": "yen|yens|jpy",
    "CNY": "yuan|yuans|renminbi|cny",
    "INR": "roupie|roupies|roupies indiennes|inr",
    "PKR": "roupies pakistanaises|pkr",
    "RUB": "rouble|roubles|rub",
    "KRW": "won|wons|krw",
    "TRY": "livre turque|livres turques|lire turque|lires turques",
    "UAH": "hryvnia|hryvnias|uah",
    "CHF": "franc suisse|francs suisses|chf",
    "SEK": "couronnes suédoises|couronne suédoise|sek",
    "NOK": "couronnes norvégiennes|couronne norvégienne|nok",
    "DKK": "couronnes danoises|couronne danoise|dkk",
    "CZK": "couronnes tchèques|couronne tchèque|czk",
    "PLN": "zloty|zlotys|pln",
    "HUF": "forint|forints|huf",
    "BRL": "real|reais|brl",
    "ZAR": "rand|rands|zar",
    "KZT": "tenge|tenges|kzt",
    "ILS": "shekel|shekels",
    "cents": "centime|centimes|¢",
}

_RATES = {
    "second": "seconde|s",
    "minute": "minute|min",
    "hour": "heure|h",
    "day": "jour|journée",
    "night": "nuit|nuitée",
    "week": "semaine",
    "month": "mois",
    "quarter": "trimestre",
    "year": "an|année",
    "decade": "décennie",
    "person": "personne|tête|habitant|habitante",
    "household": "ménage|foyer",
    "child": "enfant",
    "woman": "femme",
    "student": "élève|étudiant",
    "worker": "salarié|employé",
    "patient": "patient",
    "share": "action|titre",
    "game": "match|rencontre",
    "barrel": "baril",
    "tonne": "tonne",
    "kg": "kg|kilogramme|kilo",
    "litre": "litre",
    "gallon": "gallon",
    "kWh": "kwh|kilowattheure",
    "MWh": "mwh|mégawattheure",
    "km": "km|kilomètre",
    "mile": "mile",
    "km²": "km²|km2|kilomètre carré",
    "m²": "m²|m2|mètre carré",
    "hectare": "hectare|ha",
    "ounce": "once",
    "unit": "unité|pièce",
    "department": "département",
    "municipality": "commune",
    "dwelling": "logement",
    "vehicle": "véhicule|voiture",
    "player": "joueur|joueuse",
    "passenger": "passager",
    "inhabitant": "hab",
    "season": "saison",
}

TABLE = Language(
    tag="fr",
    decimal=",",
    groups="\u202f" + NARROW_SPACES.replace("\u202f", "") + " '’",
    wording=_WORDING,
    cues=_CUES,
    prefixes="d'|l'|qu'|jusqu'|n'|s'|c'|j'|m'|t'",
    cardinals=MappingProxyType(_CARDINALS),
    multipliers=MappingProxyType(_MULTIPLIERS),
    articles="un|une",
    ones="un|une",
    nothing="aucun|aucune|zéro|nul",
    short_magnitudes=MappingProxyType({"k": 1000}),
    currency_magnitudes=MappingProxyType({"m": 10**6, "k": 1000}),
    vague=MappingProxyType(
        {
            "plusieurs": (3, 9),
            "une poignée": (3, 6),
            "poignée": (3, 6),
        }
    ),
    vague_unread="quelques|de nombreux|de nombreuses|nombreux|nombreuses|maints|maintes|beaucoup de"
    "|d'innombrables|innombrables|divers|diverses|peu de|certains|certaines",
    vague_plurals=MappingProxyType(
        {
            "dizaines": 10,
            "douzaines": 12,
            "centaines": 100,
            "milliers": 1000,
            "millions": 10**6,
            "milliards": 10**9,
        }
    ),
    approximate=MappingProxyType(
        {
            "huitaine": 8,
            "dizaine": 10,
            "quinzaine": 15,
            "vingtaine": 20,
            "trentaine": 30,
            "quarantaine": 40,
            "cinquantaine": 50,
            "soixantaine": 60,
            "centaine": 100,
            "millier": 1000,
        }
    ),
    of="de|d'|des|du",
    unit_of="de|d'",
    halves=MappingProxyType(
        {
            "la moitié": 2,
            "de moitié": 2,
            "une moitié": 2,
            "à moitié": 2,
            "moitié moins": 2,
            "moitié plus": 2,
        }
    ),
    denominators=MappingProxyType(_DENOMINATORS),
    denominators_many=MappingProxyType(_MANY),
    and_a_half="et demi|et demie",
    out_of="sur",
    out_of_noun=True,
    multiples=MappingProxyType(_MULTIPLES),
    times="fois",
    hedges_before=MappingProxyType(
        {
            Hedge.EXACTLY: "exactement|précisément|très exactement|tout juste",
            Hedge.ABOUT: "environ|quelque|à peu près|aux alentours de|autour de|aux environs de"
            "|approximativement|de l'ordre de|grosso modo|estimé à|estimés à|estimée à|estimées à"
            "|une estimation de|estimé|plus ou moins|~|≈|env.|env|dans les|avoisinant"
            "|avoisinant les|aux alentours des|un nombre estimé à",
            Hedge.NEARLY: "près de|près d'|presque|pas loin de|quasiment|quasi|un peu moins de"
            "|tout près de|approchant|approchant les|à peine moins de|juste sous"
            "|légèrement moins de|pas tout à fait|pas loin d'|un peu moins d'"
            "|proche de|proches de|frôlant les"
            "|juste en dessous de",
            Hedge.MORE_THAN: "plus de|plus d'|au delà de|au delà des|au dessus de|au dessus des"
            "|supérieur à|supérieure à|supérieurs à|supérieures à|dépassant|dépassant les"
            "|un peu plus de|un peu plus d'|bien plus de|bien plus d'|largement plus de|>"
            "|légèrement plus de|excédant|pas moins de plus de|beaucoup plus de|nettement plus de"
            "|bien au delà de|à peine plus de|à peine plus d'|juste au dessus de",
            Hedge.AT_LEAST: "au moins|au minimum|pas moins de|pas moins d'|un minimum de|minimum"
            "|≥|>=|à tout le moins|a minima|pour le moins",
            Hedge.AT_MOST: "jusqu'à|au plus|tout au plus|au maximum|pas plus de|pas plus d'"
            "|un maximum de|maximum|maximum de|≤|<=|max.",
            Hedge.LESS_THAN: "moins de|moins d'|en dessous de|en dessous des|au dessous de"
            "|au dessous des|inférieur à|inférieure à|inférieurs à|inférieures à|bien moins de"
            "|sous les|sous la barre des|sous la barre de|en deçà de|en deçà des|<"
            "|nettement moins de|largement moins de|même pas|beaucoup moins de"
            "|sous le seuil de|sous le seuil des",
        }
    ),
    hedges_after=MappingProxyType(
        {
            Hedge.ABOUT: "environ|à peu près|approximativement",
            Hedge.AT_LEAST: "ou plus|et plus|au moins|au minimum|ou davantage|et au delà|minimum|+",
            Hedge.AT_MOST: "ou moins|et moins|au plus|au maximum|tout au plus|maximum",
        }
    ),
    adverbial_hedges="dans les|proche de|proches de|autour de|dépassant|sous les|quasi|estimé",
    hedge_verbs=MappingProxyType(
        {
            "jusqu'à": "va|vont|aller|allant|monté|montée|allé|est|sont",
            "près de": "situé|située|situés|situées|vit|vivent|habite|habitent|tout",
            "minimum": "le|du|au",
            "maximum": "le|du|au",
            "autour de": "tourne|tournent|tourner",
        }
    ),
    openers="le|la|les|l'|un|une|des|du|de|d'|à|au|aux|ces|cette|ce|cet|ses|leurs|leur|son|sa|nos"
    "|tous les|toutes les|quelque|autres|les autres|encore|seulement|à peine|au total"
    "|un total de|le total de|en moyenne|une moyenne de|une hausse de|une baisse de|en tout|soit"
    "|par|pour|avec|en|ensemble|déjà|était|est|sont|étaient|ont|a|compte|les premiers|même"
    "|un record de|se sont|jusque|il y a|avait|avaient",
    between="entre|compris entre|comprise entre|compris|située entre|situé entre",
    between_and="et|à|au",
    to="à",
    from_="passé de|passée de|passés de|passées de|passe de|passer de|passent de|passant de"
    "|passait de|passera de|bondi de|grimpé de|tombé de|tombée de|chuté de|remonté de|reculé de"
    "|abaissé de|relevé de|relevée de|porté de|portée de|ramené de|ramenée de|augmenté de"
    "|diminué de|descendu de|progressé de|réduit de|réduite de",
    plus_minus="±|+/-|+/−|plus ou moins",
    minus="moins",
    plus="plus",
    units=MappingProxyType(
        _LENGTHS | _MASSES | _VOLUMES | _ENERGY | _SPEEDS | _TIMES | _SHARES,
    ),
    symbols=MappingProxyType(_SYMBOLS),
    glued_symbols=MappingProxyType({"°C": "C", "times": "x|×"}),
    currencies_before=MappingProxyType(_CURRENCIES_BEFORE),
    currencies_after=MappingProxyType(_CURRENCIES_AFTER),
    ambiguous=MappingProxyType(
        {
            "$": "USD|AUD|CAD|NZD|HKD|SGD",
            "¥": "JPY|CNY",
            "pounds": "GBP|lb",
            "gallons": "US gallons|imperial gallons",
            "degrees": "°C|°F",
        }
    ),
    per="/",
    per_article="par|chaque|le|la|l'",
    per_number="pour|par",
    rates=MappingProxyType(_RATES),
    counted=MappingProxyType(
        {"people": "personne|personnes|gens|individus|individu|habitants|habitant"}
    ),
    rate_adverbs=MappingProxyType(
        {
            "day": "quotidiennement|quotidien|quotidiens|quotidiennes|journaliers",
            "week": "hebdomadaires|hebdomadaire",
            "month": "mensuels|mensuel|mensuelle|mensuelles",
            "quarter": "trimestriels",
            "year": "annuellement|annuels|annuel|annuelle|annuelles",
            "hour": "de l'heure|à l'heure|l'heure",
        }
    ),
    people="personnes|habitants|résidents|habitant|personnes habitantes",
    plural_endings="s|x",
    plural_words="gens|personnel|bétail|monde|police|euro|yen|yuan|won|rand|jeunes",
    never_counted="mètres|haies|nage|relais|dos|papillon|brasse",
    function_words="est|sont|était|étaient|a|ont|avait|avaient|été|être|sera|seront|serait|seraient"
    "|fut|furent|peut|peuvent|doit|doivent|devrait|devraient|pourrait|pourraient|fait|font|va|vont"
    "|en|à|au|aux|dans|sur|sous|par|pour|avec|sans|depuis|jusqu|jusqu'à|dès|après|avant|pendant"
    "|durant|entre|contre|chez|vers|selon|parmi|lors|hors|que|qui|dont|où|quand|si|comme|car|mais"
    "|ou|et|ni|donc|or|ne|n'|pas|jamais|il|elle|ils|elles|on|nous|vous|je|tu|se|s'|ce|c'|cela|ces"
    "|cette|cet|le|la|les|l'|un|une|des|du|de|d'|son|sa|ses|leur|leurs|y|là|ici|puis|alors|soit"
    "|dit|affirme|affirment|ont|arrivés|entrés|fuient|vivent|plus|moins|chaque|hier"
    "|environ|contre|dont|franchi|traversé|quitté|touche|touchent|perdent|qu'",
    comparatives="de plus|de moins|plus|moins|supplémentaires|supplémentaire|au total|en tout"
    "|en plus|en moins|en moyenne|de plus que|de moins que|plus élevé|plus élevée|plus haut"
    "|chacun|ensemble|de croissance|de hausse|de baisse|de mieux|plus cher|plus chère|bruts|nets"
    "|plus de|moins de|plus grand|plus grande|plus rapide|plus fort|plus forte|plus chaud|plus tôt"
    "|plus tard|supérieur|supérieure|inférieur|inférieure|autant|de large|de long|de haut"
    "|de profondeur|de hauteur|de longueur|de largeur|d'altitude",
    negations="pas|ne|n'est pas|jamais|aucun|aucune|ni|non|sans|nullement|démenti|dément|démentent"
    "|démenti que|nie|nient|nié|niait|nié que|faux|fausse|inexact|inexacte|réfuté|réfute|réfutent"
    "|contesté|conteste|contestent|contredit|rejeté|rejette|récusé|mensonge|erroné|erronée|point"
    "|guère|loin|pas vrai|plutôt que|au lieu",
    negation_between="que|qu|d|l|de|le|la|les|des|du|un|une|a|par|avoir|été|il|y|dit|ait|aient|soient"
    "|soit|était|étaient|sont|en",
)
