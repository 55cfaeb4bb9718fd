"""Numbers in Spanish. Data only; `languages/__init__.py` says what each entry is for.

Separators are those of Spain and of CLDR's `es`: a decimal comma, points or spaces between
thousands (a space is what the Academy asks for). Mexico and Central America write them the other
way round; `1,234.5` is refused here, and `98,000` is read as 98 with a warning, never silently.
Numbers are on the long scale: a `billón` is 10¹², `mil millones` are 10⁹.
"""

from __future__ import annotations

from types import MappingProxyType

from site_builder.numbers.languages import Cues, Language, Wording
from site_builder.numbers.quantity import Hedge
from site_builder.numbers.tokens import NARROW_SPACES

_PEOPLE = (
    "hombre mujer niño niña niños niñas joven jóvenes adolescente adolescentes persona personas"
    " varón vecino vecina menor menores anciano anciana paciente pacientes adulto adultos adultas"
    " hijo hija hijos bebé estudiante estudiantes alumno alumnos turista turistas conductor"
    " conductora ciudadano ciudadana español española chico chica chicos jugador jugadora madre"
    " padre abuelo abuela trabajador trabajadora médico médica mayores mujeres hombres bombero"
    " bomberos militar agente policía sospechoso detenido víctima víctimas fallecido fallecida"
    " delantero delantera portero portera piloto atleta futbolista tenista pastor agricultor"
    " población edad edades ingeniero ingeniera profesor profesora maestro maestra empresario"
    " empresaria comerciante taxista camionero enfermero enfermera abogado abogada periodista actor"
    " actriz cantante artista director directora presidente presidenta alcalde alcaldesa ministro"
    " ministra sindicalista activista soldado soldados jubilado jubilada pensionista agricultora"
    " pescador obrero camarero entrenador ciclista nadador nadadora refugiado refugiada inmigrante"
    " migrante migrantes ganadero ganadera dueño dueña propietario propietaria testigo residente"
    " residentes esposa esposo marido hermano hermana nieto nieta sobrino sobrina novio novia amigo"
    " amiga viuda viudo varones muchacho muchacha ingenieros veterano veterana excursionista"
    " montañero senderista motorista ciudadanos pareja"
)

_AGED = "|".join(f"{word} de" for word in _PEOPLE.split())

_CUES = Cues(
    months="enero|ene|febrero|feb|marzo|abril|abr|mayo|junio|jun|julio|jul|agosto|ago|septiembre"
    "|setiembre|sept|sep|octubre|oct|noviembre|nov|diciembre|dic",
    weekdays="lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    year_before="de|en|desde|hasta|a|año|años|del|para|entre|y|durante|antes de|después de|hacia"
    "|el|que|con|frente a|respecto a|tras|al|verano|otoño|invierno|primavera|curso|ejercicio"
    "|principios de|finales de|mediados de|sobre|o|por|circa|ca.|horizonte|la|los|las",
    clock="a. m.|p. m.|a.m|p.m|am|pm|gmt|utc|de la mañana|de la tarde|de la noche"
    "|de la madrugada|del mediodía|hora local|hora peninsular|horas locales|horas gmt|en punto"
    "|hora central|horas peninsulares",
    clock_before="a las|a la|hacia las|sobre las|desde las|hasta las|eran las|son las|de las"
    "|tras las|antes de las|entre las",
    ages_after="años de edad|meses de edad|días de edad|años cumplidos|años de vida|añitos"
    "|años recién cumplidos",
    ages_before="edad de|edad entre|edades entre|edad|mayores de|menores de|mayor de edad de"
    "|mayor de|menor de|cumplió|cumple|cumplir|cumplirá|cumplidos los|edad de entre|edad media de",
    ages_before_years=f"{_AGED}|a los|tenía|tiene|tenían|tienen|, de|tener|teniendo|con apenas"
    "|con solo|con sólo|, con",
    ages_at="a",
    aged="los|las|personas|adultos|niños|jóvenes|mujeres|hombres|población|todos|pacientes"
    "|trabajadores|residentes|ciudadanos|mayores|quienes|al|a los|a las",
    age_limits="mayores de|menores de|mayor de|menor de|más de|menos de|de más de|de menos de",
    decades_before="años|los años|década de los|década de",
    scores="ganó|gana|ganan|ganaron|ganar|ganaba|venció|vence|vencen|vencieron|derrotó|derrotaron"
    "|perdió|pierde|perdieron|perder|empató|empata|empatan|empataron|empate|empates|victoria"
    "|victorias|derrota|derrotas|triunfo|triunfos|goleó|goleada|goles|gol|marcador|partido|final"
    "|semifinal|set|sets|contra|ante|frente|penaltis|penales|prórroga|ida|vuelta|global"
    "|resultado|imponerse|impuso|impusieron|impone|adelantó|adelantaba|remontó|remontada|tablas"
    "|liga|copa|duelo|encuentro|choque|eliminatoria|cayó|caer|superó|descanso|doblegó|batió"
    "|vapuleó|arrolló|eliminó|eliminaron|parcial|parciales|juegos|clasificó|apabulló|campeón"
    "|votación|votos",
    names_before="artículo|artículos|art.|sección|capítulo|carretera|autopista|autovía|vuelo|canal"
    "|categoría|fase|nivel|tipo|grado|división|grupo|resolución|anexo|enmienda|ley|decreto"
    "|fórmula|boeing|airbus|apolo|apollo|versión|windows|iphone|playstation|agenda|visión"
    "|guerra mundial|directiva|reglamento|párrafo|protocolo|top|radio|covid|antena|ruta|apartado"
    "|disposición|expo|objetivo|ods|tratado|convenio|cop|epígrafe|inciso|fracción|vía|nacional"
    "|mundial|juegos|pilar",
    weak_names_before="sala|habitación|puerta|puesto|partido|formulario|tabla|figura|regla|reactor"
    "|sector|zona|línea|terminal|salida|edificio|piso|planta|bloque|lote|modelo|volumen|parte"
    "|libro|episodio|temporada|semana|día|magnitud|huracán|clase|talla|unidad|distrito|turno"
    "|pista|hoyo|fila|asiento|serie|estudio|generación|minuto|etapa|jornada|ronda|kilómetro|punto"
    "|calle|avenida|plaza|portal|mesa|estación|andén|tren|ave|autobús|metro|ola|expediente|dorsal"
    "|número|números|carril|cabina|escuela|colegio|instituto|km|avda.|c/|brigada|juzgado|quirófano"
    "|acta|página|casilla|circunscripción|módulo",
    name_numbers="n.º|nº|n°|núm.|núm|num.|№|#|n.°|n.os|núms.|nro.|nro|no.",
    sentence_starts="el|la|los|las|un|una|unos|unas|de|del|al|a|en|con|por|para|sin|sobre|tras"
    "|desde|hasta|entre|según|y|e|o|u|pero|más|menos|casi|cerca|alrededor|aproximadamente|solo"
    "|sólo|apenas|al|otros|otras|otro|otra|estos|estas|este|esta|esos|esas|ese|esa|aquel|aquellos"
    "|su|sus|nuestro|nuestros|mi|mis|tu|tus|que|quien|quienes|cuando|donde|como|si|aunque|porque"
    "|mientras|durante|ante|bajo|contra|hacia|hay|hubo|son|es|era|eran|fue|fueron|ha|han|había"
    "|habían|además|también|ya|aún|todavía|hoy|ayer|mañana|ahora|total|unidos|cada|todos|todas"
    "|ambos|ambas|ni|no|sí|murieron|fallecieron|resultaron|total|hace|dentro|fuera|cuántos"
    "|cuántas|unas|quedan|faltan|actualmente|mundialmente|ellos|ellas|él|ella|nosotros|yo|se",
    pages="página|páginas|pág.|págs.|pág|págs|p.|pp.|pp",
    phones="teléfono|teléfonos|tel.|tel|tlf.|tlf|tfno.|tfno|llamar al|llame al|llamar|llame|móvil"
    "|fax|whatsapp|contacto|llamando al|centralita|línea gratuita",
    not_rates="siguiente|pasado|pasada|anterior|que viene|después|antes|próximo|próxima|en que"
    "|de hoy|mismo|misma|posterior|previo|previa|entero|actual|cuando",
    pronoun_before="ningún|ninguno|cada|algún|alguno|aquel|este|ese|el|la|del|al|otro|como|ni"
    "|cualquier|primer|último|es|era|hay|todo|lo|ha|de|solo",
    ordinals="primero|primera|primer|primeros|primeras|segundo|segunda|segundas|tercero|tercera"
    "|tercer|terceros|terceras|cuarto|cuarta|quinto|quinta|sexto|sexta|séptimo|séptima|octavo"
    "|octava|noveno|novena|décimo|décima|undécimo|undécima|duodécimo|duodécima|decimotercero"
    "|decimotercera|decimocuarto|decimocuarta|decimoquinto|decimoquinta|decimosexto|decimosexta"
    "|decimoséptimo|decimoséptima|decimoctavo|decimoctava|decimonoveno|decimonovena|vigésimo"
    "|vigésima|trigésimo|trigésima|cuadragésimo|quincuagésimo|sexagésimo|septuagésimo|octogésimo"
    "|nonagésimo|centésimo|centésima|milésimo|milésima|enésimo|enésima|penúltimo|penúltima",
    ordinal_suffixes="º|ª|o|a|er|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na|ero|era",
    share_after="de|del|de los|de las|más|menos|que|en|a|al|y|o|son|es|está|están|tiene|tienen"
    "|eran|era|fue|fueron|vive|viven|dice|dicen|cree|creen|se|no|ha|han|había|habían|por|con|lo"
    "|para|sobre|entre|desde|durante|como|cree|creía|procede|proceden|murió|murieron|votó|apoya"
    "|apoyan|rechaza|necesita|necesitan|paga|pagan|respecto|superior|inferior|solo",
    share_before="a|en|de|que|por|hasta|con|y|o",
    multiple_after="más|menos|mayor|mayores|menor|menores|superior|superiores|inferior|inferiores"
    "|el|la|los|las|lo|su|sus|tanto|tantos|tantas|que|de|del|mejor|peor",
    multiple_before="a|al|para|casi|podría|podrían|puede|pueden|va|van|ha|han|había|habían|hasta"
    "|prevé|espera|acordaron|acordó|quiere|quieren|debe|deben|que|logró|logra|y",
    loose_multiples="doble|dobles|triple|triples|duplicado|duplicada|duplicados|duplicadas"
    "|cuádruple",
)

_WORDING = Wording(
    point="{low}{unit}",
    both="de {low} a {high}{unit}",
    both_open="entre {low} y {high}{unit}",
    both_low_open="más de {low} y hasta {high}{unit}",
    both_high_open="de {low} a menos de {high}{unit}",
    above="más de {low}{unit}",
    at_least="{low}{unit} o más",
    below="menos de {high}{unit}",
    at_most="hasta {high}{unit}",
    anything="cualquier número",
)

_WORDS_TO_29 = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
    " dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro"
    " veinticinco veintiséis veintisiete veintiocho veintinueve"
)
_TO_29 = _WORDS_TO_29.split()
_CARDINALS = {word: value for value, word in enumerate(_TO_29)}
_CARDINALS |= {"dieciseis": 16, "veintiún": 21, "veintiuna": 21, "veintidos": 22}
_CARDINALS |= {"veintitres": 23, "veintiseis": 26}
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_BELOW_TEN = {word: value for value, word in enumerate(_TO_29[:10]) if value}
_BELOW_TEN |= {"un": 1, "una": 1}
_CARDINALS |= {ten: 10 * value for value, ten in enumerate(_TENS.split(), 3)}
_CARDINALS |= {
    f"{ten} y {one}": 10 * value + below
    for value, ten in enumerate(_TENS.split(), 3)
    for one, below in _BELOW_TEN.items()
}
_HUNDREDS = "dosc tresc cuatroc quin seisc setec ochoc novec"
_CARDINALS |= {
    f"{stem}ient{end}": 100 * value
    for value, stem in enumerate(_HUNDREDS.split(), 2)
    for end in ("os", "as")
}
_CARDINALS |= {"cien": 100, "ciento": 100, "mil": 1000, "millón": 10**6}

_PARTS = "cuart quint sext séptim octav noven décim undécim duodécim vigésim centésim milésim"
_PART_VALUES = (4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 100, 1000)
_NAMED_PARTS = dict(zip(_PARTS.split(), _PART_VALUES, strict=True))
_DENOMINATORS = {f"{part}o": value for part, value in _NAMED_PARTS.items()}
_DENOMINATORS |= {f"{part}a parte": value for part, value in _NAMED_PARTS.items()}
_DENOMINATORS |= {"tercio": 3, "tercera parte": 3, "millonésima parte": 10**6}
_MANY = {f"{part}os": value for part, value in _NAMED_PARTS.items()}
_MANY |= {f"{part}as partes": value for part, value in _NAMED_PARTS.items()}
_MANY |= {"tercios": 3, "terceras partes": 3}
_HALVES = {"la mitad": 2, "mitad": 2, "medio": 2, "media": 2, "la tercera parte": 3}
_HALVES |= {f"la {part}a parte": value for part, value in _NAMED_PARTS.items()}

_VERBS = {"duplic": 2, "triplic": 3, "cuadruplic": 4, "quintuplic": 5, "sextuplic": 6}
_VERBS |= {"decuplic": 10, "centuplic": 100}
_SAID = "ar a an ó aron aba aban ará arán aría arían ado ada ados adas ando"
_MULTIPLES = {
    f"{before}{stem}{end}": value
    for stem, value in _VERBS.items()
    for end in _SAID.split()
    for before in ("", "se ")
}
_MULTIPLES |= {f"{stem[:-1]}que{n}": value for stem, value in _VERBS.items() for n in ("", "n")}
_MULTIPLES |= {f"{stem}arse": value for stem, value in _VERBS.items()}
_MULTIPLES |= {
    f"se {have} {stem}ado": value
    for stem, value in _VERBS.items()
    for have in ("ha", "han", "había", "habían", "habrá", "habría", "haya", "hayan")
}
_MULTIPLES |= {
    f"{word}": value
    for name, value in {"doble": 2, "triple": 3, "cuádruple": 4, "quíntuple": 5}.items()
    for word in (name, f"el {name}", f"al {name}", f"un {name}")
}
_HALVED = (
    "se redujo|se redujeron|se reduce|se reducen|se reducirá|reducir|reducirse|reducido|reducidos"
    "|reducida|redujo|redujeron|reduce|reducirá|cayó|cayeron|cae|caer|caído|bajó|bajaron|bajar"
    "|bajado|recortar|recortó|disminuyó|disminuyeron|disminuir"
)
_MULTIPLES |= {f"{verb} a la mitad": -2 for verb in _HALVED.split("|")}
_TIMES = {word: value for word, value in _CARDINALS.items() if 2 <= value <= 20 or value == 100}
_TIMES |= {str(value): value for value in (*range(2, 21), 25, 30, 40, 50, 100)}
_MULTIPLIED = (
    "multiplicó|multiplicaron|multiplicado|multiplicada|multiplicar|multiplica|multiplican"
    "|multiplicará|se multiplicó|se multiplicaron|se ha multiplicado|se han multiplicado"
)
_DIVIDED = "dividió|dividido|dividir|divide|se dividió|se ha dividido|se han dividido"
_MULTIPLES |= {
    f"{verb} por {word}": sign * value
    for verbs, sign in ((_MULTIPLIED, 1), (_DIVIDED, -1))
    for verb in verbs.split("|")
    for word, value in _TIMES.items()
}

_LENGTHS = {
    "km": "km|kms|kilómetro|kilómetros|kilometro|kilometros",
    "m": "metro|metros",
    "cm": "cm|centímetro|centímetros",
    "mm": "mm|milímetro|milímetros",
    "miles": "milla|millas",
    "nautical miles": "milla náutica|millas náuticas",
    "ft": "pie|pies",
    "in": "pulgada|pulgadas",
    "yd": "yarda|yardas",
    "km²": "km²|km2|km cuadrados|kilómetro cuadrado|kilómetros cuadrados",
    "m²": "m²|m2|metro cuadrado|metros cuadrados",
    "sq miles": "milla cuadrada|millas cuadradas",
    "sq ft": "pie cuadrado|pies cuadrados",
    "ha": "ha|hectárea|hectáreas",
    "acres": "acre|acres",
    "m³": "m³|m3|metro cúbico|metros cúbicos",
    "hm³": "hm³|hm3|hectómetro cúbico|hectómetros cúbicos",
    "km³": "km³|km3|kilómetro cúbico|kilómetros cúbicos",
}
_MASSES = {
    "kg": "kg|kgs|kilogramo|kilogramos|kilo|kilos",
    "g": "gramo|gramos|gr",
    "mg": "mg|miligramo|miligramos",
    "µg": "µg|μg|microgramo|microgramos",
    "t": "tonelada|toneladas|tonelada métrica|toneladas métricas",
    "short tons": "tonelada corta|toneladas cortas",
    "Mt": "megatonelada|megatoneladas",
    "Gt": "gigatonelada|gigatoneladas",
    "lb": "lb|lbs",
    "oz": "oz|onza|onzas",
}
_VOLUMES = {
    "l": "litro|litros",
    "ml": "ml|mililitro|mililitros",
    "gallons": "galón|galones",
    "barrels": "barril|barriles",
}
_ENERGY = {
    "kWh": "kwh|kilovatio hora|kilovatios hora|kilovatioshora|kilovatiohora",
    "MWh": "mwh|megavatio hora|megavatios hora|megavatio por hora",
    "GWh": "gwh|gigavatio hora|gigavatios hora",
    "TWh": "twh|teravatio hora|teravatios hora",
    "W": "vatio|vatios|watts",
    "kW": "kilovatio|kilovatios",
    "MW": "megavatio|megavatios|megawatt|megawatts|megawatios",
    "GW": "gigavatio|gigavatios|gigawatts",
    "J": "julio|julios|joules",
    "kJ": "kj|kilojulio|kilojulios",
    "MJ": "megajulio|megajulios",
    "kcal": "kcal|kilocaloría|kilocalorías|caloría|calorías",
    "V": "voltio|voltios",
    "Hz": "hercio|hercios|hz",
    "dB": "decibelio|decibelios|decibel|decibeles|db",
    "hp": "caballo de vapor|caballos de vapor|caballos|cv",
}
_SPEEDS = {
    "km/h": "km/h|kmh|km por hora|kilómetro por hora|kilómetros por hora|kilómetros hora"
    "|kilómetros a la hora|km hora",
    "mph": "mph|millas por hora|milla por hora",
    "m/s": "m/s|metros por segundo|metro por segundo",
    "knots": "nudo|nudos",
}
_DURATIONS = {
    "seconds": "segundo|segundos|seg",
    "minutes": "minuto|minutos|min",
    "hours": "hora|horas|h",
    "days": "día|días|jornadas|noches",
    "weeks": "semana|semanas",
    "months": "mes|meses",
    "years": "año|años",
    "decades": "década|décadas|decenio|decenios",
    "centuries": "siglo|siglos",
    "milliseconds": "milisegundo|milisegundos|ms",
}
_SHARES = {
    "%": "%|por ciento|porciento|por cien|％",
    "percentage points": "punto porcentual|puntos porcentuales|punto de porcentaje"
    "|puntos de porcentaje|pp|p.p.|puntos de porciento",
    "tenths": "décima|décimas",
    "basis points": "punto básico|puntos básicos|pb",
    "‰": "‰|por mil",
    "ppm": "ppm|partes por millón",
    "ppb": "ppb|partes por mil millones",
    "°C": "°c|° c|ºc|º c|grado centígrado|grados centígrados|grado celsius|grados celsius|℃"
    "|centígrados|grados c",
    "°F": "°f|° f|ºf|º f|grado fahrenheit|grados fahrenheit|℉",
    "degrees": "grado|grados|°",
    "K": "kelvin|kelvins",
}

_WHOLES = {
    "hours": "hora y media",
    "days": "día y medio",
    "weeks": "semana y media",
    "months": "mes y medio",
    "years": "año y medio",
    "decades": "década y media",
    "centuries": "siglo y medio",
    "m": "metro y medio",
    "km": "kilómetro y medio",
    "l": "litro y medio",
    "kg": "kilo y medio",
    "t": "tonelada y media",
    "ha": "hectárea y media",
    "degrees": "grado y medio",
    "percentage points": "punto porcentual y medio",
}
_ONE_AND_A_HALF = {name: f"{form}|un {form}|una {form}" for name, form in _WHOLES.items()}

_SYMBOLS = {
    "t": "t|Tm|tm",
    "m": "m",
    "g": "g",
    "l": "l|L",
    "W": "W",
    "kW": "kW|KW",
    "MW": "MW|Mw",
    "GW": "GW|Gw",
    "MJ": "MJ",
    "GJ": "GJ",
    "µg/m³": "µg/m³|μg/m³|µg/m3|μg/m3",
    "Mt": "Mt",
    "Gt": "Gt",
    "GB": "GB",
    "MB": "MB",
    "TB": "TB",
    "MP": "MP",
    "GHz": "GHz",
    "MHz": "MHz",
    "kHz": "kHz",
    "cc": "cc",
    "mSv": "mSv",
    "rpm": "rpm",
    "Mbps": "Mbps",
    "Gbps": "Gbps",
    "hPa": "hPa",
    "mmHg": "mmHg",
    "mg/dL": "mg/dl|mg/dL",
    "mmol/L": "mmol/l|mmol/L",
    "kg/m²": "kg/m²|kg/m2",
}

_CURRENCIES_BEFORE = {
    "$": "$",
    "USD": "US$|USD|U$S|u$s",
    "MXN": "MX$|MXN",
    "ARS": "AR$|ARS",
    "CLP": "CLP|CLP$",
    "COP": "COL$|COP$",
    "BRL": "R$|BRL",
    "PEN": "S/|PEN",
    "VES": "Bs|Bs.|VES",
    "PYG": "₲|PYG",
    "CRC": "₡|CRC",
    "GBP": "£|GBP",
    "EUR": "€|EUR",
    "¥": "¥",
    "JPY": "JPY",
    "CNY": "CNY|RMB",
    "RUB": "₽|RUB",
    "CHF": "CHF",
    "UAH": "₴|UAH",
}

_CURRENCIES_AFTER = {
    "$": "$|dólar|dólares|dolares",
    "USD": "usd|us$|dólares estadounidenses|dólar estadounidense|dólares americanos"
    "|dólares de estados unidos|dólares de ee. uu.|dólares de eeuu",
    "AUD": "dólares australianos|aud",
    "CAD": "dólares canadienses|cad",
    "NZD": "dólares neozelandeses",
    "HKD": "dólares de hong kong|dólares hongkoneses",
    "SGD": "dólares de singapur|dólares singapurenses",
    "EUR": "€|euro|euros|eur",
    "GBP": "£|libra esterlina|libras esterlinas|gbp",
    "pounds": "libra|libras",
    "pesos": "peso|pesos",
    "MXN": "pesos mexicanos|mxn",
    "ARS": "pesos argentinos|ars",
    "CLP": "pesos chilenos|clp",
    "COP": "pesos colombianos|cop",
    "UYU": "pesos uruguayos|uyu",
    "DOP": "pesos dominicanos|dop",
    "CUP": "pesos cubanos|cup",
    "PEN": "sol peruano|soles|soles peruanos|pen",
    "BOB": "bolivianos|bob",
    "VES": "bolívar|bolívares|ves",
    "PYG": "guaraní|guaraníes",
    "CRC": "colón|colones",
    "GTQ": "quetzal|quetzales",
    "HNL": "lempira|lempiras",
    "BRL": "real brasileño|reales|reales brasileños|brl",
    "JPY": "yen|yenes|jpy",
    "CNY": "yuan|yuanes|renminbi|renminbis|cny",
    "INR": "rupia|rupias|rupias indias|inr",
    "PKR": "rupias pakistaníes|rupias paquistaníes|pkr",
    "RUB": "rublo|rublos|rub",
    "KRW": "won surcoreano|wones|krw",
    "TRY": "lira turca|liras turcas|liras",
    "UAH": "grivna|grivnas|uah",
    "CHF": "franco suizo|francos suizos|chf",
    "SEK": "coronas suecas|sek",
    "NOK": "coronas noruegas|nok",
    "DKK": "coronas danesas|dkk",
    "CZK": "coronas checas|czk",
    "PLN": "esloti|eslotis|zloty|zlotys|pln",
    "HUF": "forintos|huf",
    "ZAR": "rand|rands|zar",
    "ILS": "séquel|séqueles|shékels",
    "MAD": "dirhams marroquíes",
    "cents": "céntimo|céntimos|centavo|centavos|¢",
}

_RATES = {
    "second": "segundo|s",
    "minute": "minuto|min",
    "hour": "hora|h",
    "day": "día",
    "night": "noche",
    "week": "semana",
    "month": "mes",
    "quarter": "trimestre",
    "year": "año",
    "decade": "década",
    "person": "persona|habitante|cabeza|cápita|ciudadano",
    "household": "hogar|familia",
    "child": "niño|hijo",
    "woman": "mujer",
    "student": "alumno|estudiante",
    "worker": "trabajador|empleado",
    "patient": "paciente",
    "share": "acción|título",
    "game": "partido|encuentro",
    "barrel": "barril",
    "tonne": "tonelada",
    "kg": "kg|kilo|kilogramo",
    "litre": "litro",
    "gallon": "galón",
    "kWh": "kwh|kilovatio hora",
    "MWh": "mwh|megavatio hora",
    "km": "km|kilómetro",
    "mile": "milla",
    "km²": "km²|km2|kilómetro cuadrado",
    "m²": "m²|m2|metro cuadrado",
    "hectare": "hectárea|ha",
    "ounce": "onza",
    "unit": "unidad|pieza",
    "season": "temporada",
}

TABLE = Language(
    tag="es",
    decimal=",",
    decimals="'",
    groups="." + NARROW_SPACES + " ",
    wording=_WORDING,
    cues=_CUES,
    cardinals=MappingProxyType(_CARDINALS),
    multipliers=MappingProxyType(
        {
            "docena": 12,
            "docenas": 12,
            "decena": 10,
            "decenas": 10,
            "veintena": 20,
            "centenar": 100,
            "centenares": 100,
            "mil": 1000,
            "millar": 1000,
            "millares": 1000,
            "millón": 10**6,
            "millones": 10**6,
            "mill": 10**6,
            "mill.": 10**6,
            "mln": 10**6,
            "mil millones": 10**9,
            "millardo": 10**9,
            "millardos": 10**9,
            "billón": 10**12,
            "billones": 10**12,
            "mil billones": 10**15,
            "trillón": 10**18,
            "trillones": 10**18,
        }
    ),
    articles="un|una",
    definite="el|la|los|las",
    ones="uno|una|un",
    nothing="ningún|ninguna|ninguno|cero",
    currency_magnitudes=MappingProxyType({"m": 10**6, "mm": 10**6, "k": 1000, "bn": 10**9}),
    vague=MappingProxyType(
        {
            "un par": (2, 3),
            "par": (2, 3),
            "un puñado": (3, 6),
            "puñado": (3, 6),
            "varios": (3, 9),
            "varias": (3, 9),
        }
    ),
    vague_unread="algunos|algunas|unos pocos|unas pocas|unos cuantos|unas cuantas|muchos|muchas"
    "|numerosos|numerosas|incontables|innumerables|diversos|diversas|múltiples|pocos|pocas"
    "|bastantes|ciertos|ciertas",
    vague_plurals=MappingProxyType(
        {
            "decenas": 10,
            "docenas": 12,
            "veintenas": 20,
            "cientos": 100,
            "centenares": 100,
            "miles": 1000,
            "millares": 1000,
            "millones": 10**6,
            "billones": 10**12,
        }
    ),
    approximate=MappingProxyType(
        {
            "decena": 10,
            "quincena de": 15,
            "veintena": 20,
            "treintena": 30,
            "cuarentena de": 40,
            "cincuentena": 50,
            "sesentena": 60,
            "centenar": 100,
            "millar": 1000,
        }
    ),
    of="de",
    unit_of="de",
    halves=MappingProxyType(_HALVES),
    halves_of="medio|media|mitad",
    denominators=MappingProxyType(_DENOMINATORS),
    denominators_many=MappingProxyType(_MANY),
    and_a_half="y medio|y media",
    out_of="de cada|de entre cada|por cada",
    multiples=MappingProxyType(_MULTIPLES),
    times="veces",
    hedges_before=MappingProxyType(
        {
            Hedge.EXACTLY: "exactamente|precisamente|justo|exactos",
            Hedge.ABOUT: "unos|unas|alrededor de|alrededor del|en torno a|en torno al"
            "|aproximadamente|aprox.|aprox|más o menos|del orden de|en el entorno de"
            "|en el entorno del|se estima en|estimado en|estimada en|estimados en|un estimado de"
            "|circa|ca.|c.|~|≈|ronda|rondan|rondó|rondaron|rondaba|rondaban|rondará|rondarán"
            "|rondando|a eso de|aproximado de|aproximada de|un aproximado de",
            Hedge.NEARLY: "casi|casi a|cerca de|cerca del|poco menos de|poco menos del"
            "|algo menos de|algo menos del|prácticamente|cercano a|cercana a|cercanos a|cercanas a"
            "|cercano al|cercana al|próximo a|próxima a|al borde de|roza|rozan|rozó|rozaba|rozando",
            Hedge.MORE_THAN: "más de|más del|por encima de|por encima del|superior a|superior al"
            "|superiores a|superiores al|algo más de|algo más del|poco más de|poco más del"
            "|mucho más de|muchos más de|bastante más de|muy por encima de|muy por encima del"
            "|supera|superan|superó|superaron|superaba|superaban|superará|superarán|superaría"
            "|superando|supere|superado|rebasa|rebasan|rebasó|rebasaron|excede|exceden|excedió"
            "|sobrepasa|sobrepasan|sobrepasó|sobrepasaron|bastante más del|>|mayor que",
            Hedge.AT_LEAST: "al menos|por lo menos|como mínimo|cuando menos|no menos de"
            "|no menos del|un mínimo de|mínimo de|mínimo|≥|>=|a lo menos",
            Hedge.AT_MOST: "hasta|a lo sumo|como máximo|como mucho|no más de|no más del"
            "|un máximo de|máximo de|≤|<=|no supera|no superan|no superó|no superaron|no superaba"
            "|no superará|no superior a|no rebasa|no rebasan|no excede|no exceden|nada menos que"
            "|tantos como|tantas como|un tope de|a lo más",
            Hedge.LESS_THAN: "menos de|menos del|por debajo de|por debajo del|inferior a"
            "|inferior al|inferiores a|inferiores al|muy por debajo de|muy por debajo del"
            "|mucho menos de|bastante menos de|<|menor que",
        }
    ),
    hedges_after=MappingProxyType(
        {
            Hedge.ABOUT: "más o menos|aproximadamente|o así",
            Hedge.MORE_THAN: "y pico|y tantos|y tantas",
            Hedge.AT_LEAST: "o más|al menos|como mínimo|por lo menos|cuando menos|+",
            Hedge.AT_MOST: "o menos|como máximo|a lo sumo|como mucho",
        }
    ),
    hedge_verbs=MappingProxyType(
        {
            "hasta": "subió|suben|sube|subir|bajó|bajan|baja|bajar|cayó|caen|cae|caer|llegó|llegan"
            "|llega|llegar|llegaron|aumentó|aumenta|aumentar|aumentado|creció|crece|crecer"
            "|descendió|desciende|descender|pasó|pasa|pasar|retrocedió|redujo|reduce|reducir"
            "|reducido|avanzó|elevó|eleva|elevar|amplió|ampliar|escaló|disparó|dispara|subido"
            "|caído|bajado|crecido|desplomó|incrementó|incrementar|cerró|abrió|llegado|viajó",
        }
    ),
    openers="el|la|los|las|un|una|lo|este|esta|estos|estas|esos|esas|su|sus|nuestros|nuestras"
    "|otros|otras|otro|otra|un total de|total de|total|solo|sólo|solamente|apenas|tan solo"
    "|tan sólo|ya|récord de|récord|una media de|un promedio de|media de|promedio de|de|del|al|a"
    "|en|por|con|fueron|son|es|era|eran|fue|hay|hubo|primeros|primeras|últimos|últimas|cada",
    between="entre|oscila entre|oscilan entre|oscilaba entre|oscilará entre",
    between_and="y|e|a",
    to="a|hasta",
    from_="de|desde|del",
    ranging="van|va|oscila|oscilan|osciló|oscilaron|varía|varían|rango|rangos|horquilla|intervalo",
    plus_minus="±|+/-|+/−|más menos",
    minus="menos",
    plus="",
    one_and_a_half=MappingProxyType(_ONE_AND_A_HALF),
    below_zero="bajo cero",
    idioms="mil y una noches|cuartos de final|octavos de final",
    units=MappingProxyType(
        _LENGTHS | _MASSES | _VOLUMES | _ENERGY | _SPEEDS | _DURATIONS | _SHARES
    ),
    symbols=MappingProxyType(_SYMBOLS),
    glued_symbols=MappingProxyType({"°C": "C", "°F": "F", "times": "x|×"}),
    currencies_before=MappingProxyType(_CURRENCIES_BEFORE),
    currencies_after=MappingProxyType(_CURRENCIES_AFTER),
    ambiguous=MappingProxyType(
        {
            "$": "USD|MXN|ARS|CLP|COP|UYU|DOP|CUP|AUD|CAD|NZD|HKD|SGD|pesos",
            "pesos": "MXN|ARS|CLP|COP|UYU|DOP|CUP",
            "¥": "JPY|CNY",
            "pounds": "GBP|lb",
            "gallons": "US gallons|imperial gallons",
            "degrees": "°C|°F",
        }
    ),
    per="por cada|/|per",
    per_article="por|al|a la|cada|a lo largo del",
    per_number="por",
    rates=MappingProxyType(_RATES),
    rate_adverbs=MappingProxyType(
        {
            "day": "diario|diarios|diaria|diarias|diariamente",
            "week": "semanal|semanales|semanalmente",
            "month": "mensual|mensuales|mensualmente",
            "year": "anual|anuales|anualmente",
            "kg": "el kilo|el kg",
            "litre": "el litro",
            "barrel": "el barril",
            "hour": "la hora",
            "tonne": "la tonelada",
            "night": "la noche",
        }
    ),
    counted=MappingProxyType({"people": "persona|personas"}),
    people="habitantes|personas|residentes|de habitantes|de personas",
    plural_endings="s",
    plural_words="gente|personal|euro|yen|yuan|won|rand|policía|ganado|pesca",
    never_counted="vallas|lisos|obstáculos|libres|espalda|braza|mariposa|relevos",
    function_words="es|son|era|eran|fue|fueron|ser|sido|está|están|estaba|estaban|ha|han|había"
    "|habían|hay|hubo|tiene|tienen|tenía|tenían|puede|pueden|podría|podrían|debe|deben|va|van|en"
    "|a|al|por|de|del|con|sin|desde|hasta|para|entre|sobre|tras|durante|ante|bajo|contra|según"
    "|hacia|mediante|que|quien|quienes|cuyo|cuya|donde|cuando|como|si|pero|porque|aunque|mientras"
    "|dijo|dice|dicen|dijeron|afirmó|no|ni|nunca|ellos|ellas|él|ella|nosotros|yo|este|esta|estos"
    "|estas|eso|esto|lo|la|el|los|las|y|e|o|u|un|una|unos|unas|más|menos|tan|tanto|además|después"
    "|antes|entonces|atrás|cada|murieron|huyeron|cruzaron|entraron|llegaron|resultaron|se|le|les"
    "|su|sus|ya|aún|también|cerca|casi|unos|frente|tampoco|sino|luego|pues|ayer|hoy|mañana|todavía"
    "|solo|sólo|e|respecto",
    comparatives="más|menos|mayor|menor|mayores|menores|en total|total|adicionales|adicional"
    "|superior|inferior|superiores|inferiores|cada uno|cada una|juntos|extra|por encima"
    "|por debajo|de media|de promedio|en conjunto|mejor|peor|interanual|extras",
    negations="no|nunca|jamás|ni|sin|tampoco|ningún|ninguno|ninguna|nadie|negó que|niega que"
    "|niegan que|negaron que|negó|niega|niegan|negaron|negar|negando|desmintió|desmiente"
    "|desmienten|desmintieron|desmentir|rechazó|rechaza|rechazan|rechazaron|descartó|descarta"
    "|descartan|descartaron|falso|falsa|es falso que|no es cierto|no es verdad|mentira|incierto"
    "|inexacto|lejos de|refutó|refuta|cuestionó|sin que|excepto|en vez de|en lugar de"
    "|negó … que|niega … que|negaron … que|desmintió … que|rechazó … que|descartó … que",
    negation_between="que|el|la|los|las|un|una|unos|unas|dijo|por|de|del|a|hay|hubo|había|haya"
    "|hayan|hubiera|hubiese|hubieran|habrá|es|son|era|eran|fue|fueron|sea|sean|fuera|fueran|será"
    "|serán|ser|sido|ha|han",
)
