"""Numbers in English. Data only; `languages/__init__.py` says what each entry is for."""

from __future__ import annotations

from types import MappingProxyType

from site_builder.numbers.languages import Cues, Language, Wording
from site_builder.numbers.quantity import Hedge
from site_builder.numbers.tokens import NARROW_SPACES

_CUES = Cues(
    months="january|jan|february|feb|april|apr|june|jun|july|jul|august|aug|september|sept|sep"
    "|october|oct|november|nov|december|dec",
    modal_months="may|march|mar",
    weekdays="monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    "|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun",
    year_before="in|since|by|until|till|from|during|before|after|early|mid|late|year|fiscal year"
    "|and|to|of|through|spring|summer|autumn|fall|winter|christmas|circa|c.|around|about|the|fy"
    "|versus|vs|than|between|for|on",
    clock="am|pm|a.m|p.m|o'clock|gmt|bst|utc|est|edt|cet|cest|pst|pdt|hours gmt|hrs|h gmt|noon",
    ages_after="year old|year olds|years old|years of age|month old|month olds|months old"
    "|week old|weeks old|day old|days old|yr old|yr olds|yo|years young|and over|and older"
    "|and under|and younger|or older|or younger",
    ages_before="aged|age|ages|aged between|aged from|aged over|aged under|aged about|aged around"
    "|aged just|aged only|ages of|age of|ages between|turned|turning|turns|age group|at the age of",
    ages_at="at",
    ages_said="i'm|i am|i was|he's|she's|he is|she is|he was|she was|who is|who was|i turn|he turns"
    "|a man of|a woman of|a boy of|a girl of|a child of",
    aged="people|persons|adults|those|children|patients|women|men|anyone|everyone|boys|girls|kids"
    "|the|workers|drivers|voters|players|residents|males|females|pensioners|all",
    age_limits="over|under|above|below|older than|younger than",
    decades="s|'s",
    scores="won|win|wins|winning|beat|beats|beating|beaten|lost|lose|loses|losing|drew|draw|draws"
    "|drawing|defeat|defeats|defeated|defeating|victory|victories|loss|score|scored|scoreline"
    "|lead|led|leading|leads|trail|trailed|trailing|thrashed|thrashing|edged|edging|aggregate|tie"
    "|tied|match|final|semi-final|semifinal|quarter-final|set|sets|game|games|goal|goals|penalties"
    "|penalty|shootout|shoot-out|half-time|halftime|full-time|overcame|downed|hammered|record"
    "|against|clash|equaliser|nil|upset|rout|routed|cruised|stunned|triumph|triumphed|series"
    "|tiebreak|tie-break|swept|down|ahead|level|up|stoppage|fixture|hosts|visitors|unbeaten|sealed"
    "|took|test|innings|wickets|odds|vote|voted|ruling|ruled|majority|decision",
    names_before="article|articles|section|sections|chapter|route|highway|flight|channel|category"
    "|phase|level|type|tier|grade|division|round|stage|group|proposition|prop|resolution|annex"
    "|annexe|appendix|clause|amendment|formula|boeing|airbus|apollo|version|interstate|windows"
    "|iphone|playstation|xbox|psalm|agenda|vision|world war|directive|paragraph|scope|schedule"
    "|top|radio|key stage|protocol|starship|falcon|soyuz|covid|matchday|gameweek|world number"
    "|world no|pillar|regulation|ligue|bundesliga|serie|league",
    weak_names_before="room|gate|game|match|step|form|bill|table|figure|fig|act|rule|number|reactor"
    "|sector|zone|line|platform|terminal|junction|exit|building|apartment|flat|suite|lane|lot"
    "|model|galaxy|volume|vol|issue|part|book|episode|season|para|week|day|magnitude|storm|bbc"
    "|class|size|unit|block|title|ward|district|precinct|pier|area|lap|turn|court|hole|row|seat"
    "|event|heat|seed|ranked|seeded|rank|track|studio|catch|levels|vol.|ch.|sec.|art.|fig.|sect.|para.|mark|generation|windows"
    "|minute|war|bus|gen|wave|mile|super bowl|ps|peak|test|quarter|cat",
    names_listed="wards|articles|sections|chapters|routes|flights|channels|categories|phases|levels"
    "|types|tiers|grades|stages|groups|rooms|gates|games|steps|tables|figures|rules|reactors|sectors"
    "|zones|platforms|terminals|junctions|exits|volumes|issues|parts|episodes|seasons|districts"
    "|lines|questions|clauses|annexes|paragraphs|pages|units|days|weeks",
    name_numbers="no.|no|nos.|nos|nr.|nr|№|#|number",
    sentence_starts="the|a|an|in|on|at|by|of|for|from|to|with|and|or|but|about|some|over|under"
    "|only|just|more|most|at|all|another|other|these|those|this|that|there|they|we|it|he|she|i"
    "|you|its|his|her|their|our|as|if|when|while|after|before|since|until|during|between|among"
    "|up|down|out|off|than|then|also|still|even|yet|nearly|almost|around|roughly|approximately"
    "|additionally|meanwhile|however|overall|total|together|not|no|was|were|is|are|has|have|had"
    "|where|which|who|what|how|why|every|each|both|per|via|within|without|across|against|plus"
    "|minus|estimated|exactly|last|next|first|so|because|although|though|our|my|your|further"
    "|additional|average|nationwide|worldwide|globally|currently|today|yesterday|now|here"
    "|killed|injured|dead|least|fewer|less|including|like|compared|versus|above|below",
    pages="page|pages|p.|pp.|p|pp|pg|pg.",
    emergency="911|999|112|111|101|000|108|119",
    emergency_words="call|caller|operator|operators|dispatcher|dispatchers|line|hotline|service"
    "|emergency|number",
    phones="call|calls|calling|called|ring|rang|dialled|dialed|dialling|phone|telephone|tel|tel.|fax|dial|hotline|helpline|whatsapp|mobile|text",
    not_rates="ago|earlier|later|before|after|old|on|previously",
    pronoun_before="no|any|every|some|this|that|the|which|each|another|only|not|as|is|was|many"
    "|good|big|new|old|last|next|first|second|third|other|right|wrong|for|latter|top|bottom|better"
    "|northern|southern|eastern|western|former|back|front|early|later",
    loose_shares="half",
    ordinals="first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    "|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
    "|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth|thousandth",
    ordinal_suffixes="st|nd|rd|th",
    share_after="got|received|took|lost|used|use|backed|oppose|opposed|support|supported|the|all"
    "|its|their|our|his|her|them|us|of|more|less|higher|lower|fewer|larger|smaller|bigger|faster"
    "|slower|as|to|from"
    "|in|by|over|since|on|compared|said|say|says|were|was|are|is|had|have|has|believe|believed"
    "|think|want|live|lived|came|come|went|go|do|did|do not|don't|would|will|could|and|or|but"
    "|below|above|during|between|between|among|last|this|who|that|which|for|with|at",
    share_before="by|to|from|than",
    multiple_after="as many|as much|as high|as large|as big|as fast|as likely|as long|as often|as"
    "|the|that|its|their|more|higher|larger|bigger|greater|faster|less|lower|smaller|over|what"
    "|his|her|our|likelier|those|longer|heavier|wider|deeper|warmer|stronger|below|above|normal"
    "|last|this",
    multiple_before="to|will|would|could|may|might|can|should|must|nearly|almost",
    loose_multiples="double|doubles|triple|triples|twice|treble|trebles|quadruple|halves",
    of_needed="scores|tens",
)

_WORDING = Wording(
    point="{low}{unit}",
    both="{low} to {high}{unit}",
    both_open="between {low} and {high}{unit}",
    both_low_open="more than {low}, up to {high}{unit}",
    both_high_open="{low} to less than {high}{unit}",
    above="more than {low}{unit}",
    at_least="{low}{unit} or more",
    below="less than {high}{unit}",
    at_most="up to {high}{unit}",
    anything="any number",
)

_UNITS_TO_19 = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_CARDINALS = {word: value for value, word in enumerate(_UNITS_TO_19.split())}
_CARDINALS |= {word: 10 * value for value, word in enumerate(_TENS.split(), 2)}

_DENOMINATORS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
    "twentieth": 20,
    "hundredth": 100,
    "thousandth": 1000,
    "millionth": 1_000_000,
}
_MANY = {("halves" if word == "half" else f"{word}s"): n for word, n in _DENOMINATORS.items()}

_LENGTHS = {
    "km": "km|kilometre|kilometres|kilometer|kilometers|kms",
    "m": "metre|metres|meter|meters",
    "cm": "cm|centimetre|centimetres|centimeter|centimeters",
    "mm": "mm|millimetre|millimetres|millimeter|millimeters",
    "miles": "mile|miles",
    "nautical miles": "nautical mile|nautical miles",
    "ft": "ft|foot|feet",
    "in": "inch|inches",
    "yd": "yard|yards|yd|yds",
    "km²": "km²|km2|sq km|sq. km|square kilometre|square kilometres|square kilometer"
    "|square kilometers",
    "m²": "m²|m2|sq m|sq. m|square metre|square metres|square meter|square meters",
    "sq miles": "sq mi|sq. mi|sq mile|sq miles|square mile|square miles",
    "sq ft": "sq ft|sq. ft|square foot|square feet",
    "ha": "hectare|hectares|ha",
    "acres": "acre|acres",
    "m³": "m³|m3|cubic metre|cubic metres|cubic meter|cubic meters",
    "km³": "km³|km3|cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers",
}
_MASSES = {
    "kg": "kg|kgs|kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos",
    "g": "gram|grams|gramme|grammes",
    "mg": "mg|milligram|milligrams",
    "µg": "µg|μg|microgram|micrograms|mcg",
    "t": "tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes",
    "tons": "ton|tons",
    "short tons": "short ton|short tons|us ton|us tons|u.s. tons",
    "Mt": "megatonne|megatonnes",
    "Gt": "gigatonne|gigatonnes|gigaton|gigatons",
    "long tons": "long ton|long tons|imperial tons",
    "lb": "lb|lbs",
    "oz": "oz|ounce|ounces",
    "stone": "stone",
}
_VOLUMES = {
    "l": "litre|litres|liter|liters",
    "ml": "ml|millilitre|millilitres|milliliter|milliliters",
    "gallons": "gallon|gallons",
    "US gallons": "us gallon|us gallons|u.s. gallons",
    "imperial gallons": "imperial gallon|imperial gallons|uk gallons",
    "pints": "pint|pints",
    "barrels": "barrel|barrels|bbl",
}
_ENERGY = {
    "kWh": "kwh|kilowatt hour|kilowatt hours",
    "MWh": "mwh|megawatt hour|megawatt hours",
    "GWh": "gwh|gigawatt hour|gigawatt hours",
    "TWh": "twh|terawatt hour|terawatt hours",
    "W": "watt|watts",
    "kW": "kilowatt|kilowatts",
    "MW": "megawatt|megawatts",
    "GW": "gigawatt|gigawatts",
    "J": "joule|joules",
    "kJ": "kj|kilojoule|kilojoules",
    "MJ": "megajoule|megajoules",
    "kcal": "kcal|kilocalorie|kilocalories|calorie|calories",
    "V": "volt|volts",
    "Hz": "hertz|hz",
    "dB": "decibel|decibels|db",
}
_SPEEDS = {
    "km/h": "km/h|kmh|kph|kmph|km per hour|kilometres per hour|kilometers per hour"
    "|kilometres an hour|kilometers an hour|km an hour|kilometre per hour",
    "mph": "mph|miles per hour|miles an hour|mile per hour",
    "m/s": "m/s|metres per second|meters per second|metres a second",
    "knots": "knot|knots",
}
_TIMES = {
    "seconds": "second|seconds|sec|secs",
    "minutes": "minute|minutes|min|mins",
    "hours": "hour|hours|hr|hrs",
    "days": "day|days",
    "weeks": "week|weeks|wk|wks",
    "months": "month|months",
    "years": "year|years|yr|yrs",
    "decades": "decade|decades",
    "centuries": "century|centuries",
    "milliseconds": "millisecond|milliseconds|ms",
}
_SHARES = {
    "%": "%|per cent|percent|pct|pc|٪|％",
    "percentage points": "percentage point|percentage points|pp|ppt|ppts|pps|% point|% points"
    "|per cent point|per cent points|percent point|percent points|%-point|%-points",
    "basis points": "basis point|basis points|bps|bp",
    "ppm": "ppm|parts per million",
    "ppb": "ppb|parts per billion",
    "°C": "°c|° c|degree celsius|degrees celsius|degrees centigrade|degree centigrade|degrees c"
    "|degree c|deg c|℃|celsius|ºc|º c",
    "°F": "°f|° f|degree fahrenheit|degrees fahrenheit|degrees f|degree f|deg f|℉|fahrenheit|ºf",
    "degrees": "degree|degrees|°|º",
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
    "µg/m³": "µg/m³|μg/m³|µg/m3|μg/m3|ug/m3",
    "Mt": "Mt",
    "Gt": "Gt",
    "hours": "h",
    "GB": "GB",
    "MP": "MP",
    "GHz": "GHz",
    "MHz": "MHz",
    "kHz": "kHz",
    "hp": "hp|bhp",
    "cc": "cc",
    "mSv": "mSv",
    "rpm": "rpm",
    "bpm": "bpm",
    "fps": "fps",
    "Mbps": "Mbps",
    "Gbps": "Gbps",
    "MB": "MB",
    "TB": "TB",
    "kg/m²": "kg/m²|kg/m2",
    "mmHg": "mmHg",
    "mg/dL": "mg/dL|mg/dl",
    "mmol/L": "mmol/L|mmol/l",
    "hPa": "hPa",
    "nmol/L": "nmol/L|nmol/l",
}

_CURRENCIES_BEFORE = {
    "$": "$",
    "USD": "US$|USD|US $|U.S.$",
    "AUD": "A$|AU$|AUD",
    "CAD": "C$|CA$|CAD|Can$",
    "NZD": "NZ$|NZD",
    "HKD": "HK$|HKD",
    "SGD": "S$|SGD",
    "BRL": "R$|BRL",
    "MXN": "MX$|MXN",
    "TWD": "NT$|TWD",
    "GBP": "£|GBP|UK£",
    "EUR": "€|EUR",
    "¥": "¥",
    "JPY": "JPY|JP¥",
    "CNY": "CNY|RMB|CN¥",
    "INR": "₹|INR|Rs|Rs.",
    "RUB": "₽|RUB",
    "KRW": "₩|KRW",
    "TRY": "₺|TRY",
    "UAH": "₴|UAH",
    "ILS": "₪|ILS|NIS",
    "NGN": "₦|NGN",
    "KZT": "₸|KZT",
    "CHF": "CHF|SFr",
    "SEK": "SEK",
    "NOK": "NOK",
    "DKK": "DKK",
    "PLN": "PLN",
    "ZAR": "ZAR",
    "KES": "KES|KSh|Ksh|Sh",
    "PKR": "PKR",
    "EGP": "EGP",
    "SAR": "SAR",
    "AED": "AED",
    "GEL": "GEL",
}

_CURRENCIES_AFTER = {
    "$": "$|dollar|dollars",
    "USD": "us dollar|us dollars|u.s. dollars|u.s. dollar|american dollars|usd|us$",
    "AUD": "australian dollar|australian dollars|aud",
    "CAD": "canadian dollar|canadian dollars|cad",
    "NZD": "new zealand dollars|nzd",
    "HKD": "hong kong dollars|hkd",
    "SGD": "singapore dollars|sgd",
    "GBP": "£|pound sterling|pounds sterling|british pounds|gbp",
    "pounds": "pound|pounds",
    "EUR": "€|euro|euros|eur",
    "JPY": "yen|japanese yen|jpy",
    "CNY": "yuan|renminbi|chinese yuan|cny|rmb",
    "INR": "rupee|rupees|indian rupees|inr",
    "PKR": "pakistani rupees|pkr",
    "RUB": "rouble|roubles|ruble|rubles|rub|russian rubles|russian roubles",
    "KRW": "south korean won|korean won|krw",
    "TRY": "turkish lira|lira",
    "UAH": "hryvnia|hryvnias|uah",
    "CHF": "swiss franc|swiss francs|chf",
    "SEK": "swedish krona|swedish kronor|sek",
    "NOK": "norwegian krone|norwegian kroner|nok",
    "DKK": "danish krone|danish kroner|dkk",
    "PLN": "zloty|zlotys|pln",
    "BRL": "brazilian real|brazilian reais|reais|brl",
    "ZAR": "rand|zar",
    "NGN": "naira|ngn",
    "KES": "kenyan shillings|kes",
    "KZT": "tenge|kzt",
    "ILS": "shekel|shekels",
    "cents": "cent|cents|¢",
    "pence": "pence|penny",
}

_RATES = {
    "second": "second|s",
    "minute": "minute|min",
    "hour": "hour|hr|h",
    "day": "day",
    "night": "night",
    "week": "week",
    "fortnight": "fortnight",
    "month": "month",
    "quarter": "quarter",
    "year": "year|annum|yr",
    "decade": "decade",
    "person": "person|capita|head",
    "household": "household",
    "child": "child",
    "woman": "woman",
    "student": "student|pupil",
    "worker": "worker|employee",
    "patient": "patient",
    "share": "share",
    "game": "game|match",
    "barrel": "barrel",
    "tonne": "tonne|metric ton",
    "ton": "ton",
    "kg": "kg|kilogram|kilo",
    "pound": "pound|lb",
    "litre": "litre|liter",
    "gallon": "gallon",
    "kWh": "kwh|kilowatt hour",
    "MWh": "mwh|megawatt hour",
    "km": "km|kilometre|kilometer",
    "mile": "mile",
    "km²": "km²|km2|sq km|square kilometre|square kilometer",
    "m²": "m²|square metre|square meter",
    "sq mile": "square mile|sq mile",
    "hectare": "hectare|ha",
    "acre": "acre",
    "bushel": "bushel",
    "ounce": "ounce",
}

TABLE = Language(
    tag="en",
    decimal=".",
    groups="," + NARROW_SPACES,
    wording=_WORDING,
    cues=_CUES,
    cardinals=MappingProxyType(_CARDINALS),
    multipliers=MappingProxyType(
        {
            "dozen": 12,
            "hundred": 100,
            "thousand": 1000,
            "lakh": 10**5,
            "million": 10**6,
            "mln": 10**6,
            "crore": 10**7,
            "billion": 10**9,
            "trillion": 10**12,
            "quadrillion": 10**15,
        }
    ),
    joiners="and",
    articles="a|an",
    nothing="no|zero|none",
    short_magnitudes=MappingProxyType(
        {"k": 1000, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12, "trn": 10**12}
    ),
    currency_magnitudes=MappingProxyType({"b": 10**9, "t": 10**12, "mm": 10**6, "mil": 10**6}),
    vague=MappingProxyType(
        {
            "a couple": (2, 3),
            "couple": (2, 3),
            "a handful": (3, 6),
            "handful": (3, 6),
            "several": (3, 9),
        }
    ),
    vague_unread="a few|few|many|countless|multiple|numerous|untold|various",
    vague_plurals=MappingProxyType(
        {
            "tens": 10,
            "dozens": 12,
            "scores": 20,
            "hundreds": 100,
            "thousands": 1000,
            "lakhs": 10**5,
            "millions": 10**6,
            "crores": 10**7,
            "billions": 10**9,
            "trillions": 10**12,
        }
    ),
    of="of",
    halves=MappingProxyType({"half": 2}),
    denominators=MappingProxyType(_DENOMINATORS),
    denominators_many=MappingProxyType(_MANY),
    and_a_half="and a half",
    out_of="in|out of|in every|out of every",
    multiples=MappingProxyType(
        {
            "double": 2,
            "doubled": 2,
            "doubles": 2,
            "doubling": 2,
            "twice": 2,
            "triple": 3,
            "tripled": 3,
            "triples": 3,
            "tripling": 3,
            "treble": 3,
            "trebled": 3,
            "trebles": 3,
            "trebling": 3,
            "quadruple": 4,
            "quadrupled": 4,
            "quadrupling": 4,
            "quintupled": 5,
            "halved": -2,
            "halving": -2,
            "halves": -2,
        }
    ),
    fold="fold",
    times="times",
    hedges_before=MappingProxyType(
        {
            Hedge.EXACTLY: "exactly|precisely",
            Hedge.ABOUT: "about|around|some|roughly|approximately|approx|approx.|estimated"
            "|an estimated|circa|c.|ca.|ca|~|≈|in the region of|on the order of|of the order of"
            "|in the order of|more or less|somewhere around|an approximate|estimated at"
            "|estimated to be",
            Hedge.NEARLY: "nearly|almost|close to|just under|just short of|approaching"
            "|just below|not quite|a little under|slightly under|slightly less than"
            "|slightly fewer than|a little less than|near to|short of"
            "|just less than|just shy of|shy of|virtually",
            Hedge.MORE_THAN: "more than|over|just over|well over|above|>|in excess of|upwards of"
            "|upward of|greater than|slightly more than|a little over|slightly over|far more than"
            "|well above|just above|well in excess of|many more than|much more than|exceeding"
            "|a little more than|just more than|slightly above|north of|topping",
            Hedge.AT_LEAST: "at least|no fewer than|not less than|≥|>=|a minimum of|no less than"
            "|not fewer than|a minimum|minimum of|at the very least|at minimum|as few as"
            "|as little as",
            Hedge.AT_MOST: "up to|as many as|as much as|at most|no more than|not more than|≤|<="
            "|a maximum of|maximum of|as high as|at the most",
            Hedge.LESS_THAN: "fewer than|less than|under|below|<|well under|well below"
            "|far fewer than|far less than|much less than",
        }
    ),
    hedges_after=MappingProxyType(
        {
            Hedge.ABOUT: "or so",
            Hedge.AT_LEAST: "or more|at least|+",
            Hedge.AT_MOST: "or less|or fewer|at most",
        }
    ),
    adverbial_hedges="over|under|above|below|about|around|some|near to|c.|ca|ca.|topping|exceeding"
    "|approaching|close to|short of|north of",
    hedges_behind=MappingProxyType(
        {
            "estimated": "the|this|that|these|those|its|their|his|her|our|my|your|some|of|by|with"
            "|from|to|for|in|on|at|than|further|another|total|plus|about|around|is|are|was|were|be"
        }
    ),
    openers="the|a|an|this|these|those|their|its|his|her|our|my|all|another|further|a further"
    "|additional|an additional|an extra|extra|total|a total of|the total of|a record|record"
    "|only|just|whole|combined|a combined|average|an average|an average of|a mere|a whopping"
    "|a staggering|the first|by|at|is|was|were|are",
    hedge_verbs=MappingProxyType(
        {
            "up to": "go|goes|went|going|gone|add|adds|added|adding|move|moves|moved|push|pushed"
            "|bring|brings|brought|bringing|take|takes|taking|step|stepped|live|lived|climbed"
            "|bumped|ramped|scaled|stand|stood|came|comes|rise|rises|rising|risen|catch|caught",
        }
    ),
    between="between|anywhere between|somewhere between",
    between_and="and|to",
    to="to",
    from_="from",
    ranging="ranging|ranges|range|ranged|anywhere",
    plus_minus="±|+/-|+/−|plus or minus",
    minus="minus",
    plus="plus",
    below_zero="below zero",
    units=MappingProxyType(
        _LENGTHS | _MASSES | _VOLUMES | _ENERGY | _SPEEDS | _TIMES | _SHARES,
    ),
    symbols=MappingProxyType(_SYMBOLS),
    glued_symbols=MappingProxyType(
        {"°C": "C", "°F": "F", "times": "x|×", "pence": "p", "seconds": "s", "in": "in"}
    ),
    currencies_before=MappingProxyType(_CURRENCIES_BEFORE),
    currencies_after=MappingProxyType(_CURRENCIES_AFTER),
    ambiguous=MappingProxyType(
        {
            "$": "USD|AUD|CAD|NZD|HKD|SGD",
            "¥": "JPY|CNY",
            "pounds": "GBP|lb",
            "tons": "t|short tons|long tons",
            "gallons": "US gallons|imperial gallons",
            "degrees": "°C|°F",
        }
    ),
    per="per|/",
    per_article="a|an|each|every|for each|for every",
    rates=MappingProxyType(_RATES),
    counted=MappingProxyType({"people": "people|persons|person"}),
    rate_adverbs=MappingProxyType(
        {
            "day": "daily",
            "week": "weekly",
            "month": "monthly",
            "year": "annually|yearly",
            "hour": "hourly",
            "night": "nightly",
            "person": "apiece",
        }
    ),
    people="people|persons|inhabitants|residents|population|of population|of the population",
    plural_endings="s",
    plural_words="people|men|women|children|police|personnel|staff|cattle|sheep|fish|deer|data"
    "|media|teeth|feet|mice|geese|oxen|species|aircraft|troops|folk|fans|youth|servicemen"
    "|servicewomen|policemen|policewomen|fishermen|businessmen|salmon|euro|yen|yuan|won|rand"
    "|baht|naira|tenge|grandchildren|schoolchildren|livestock|spacecraft|alumni|criteria|oil|gas",
    never_counted="hurdles|metres|heats|finals|sprints|races|waves",
    function_words="were|was|is|are|be|been|being|has|have|had|do|does|did|will|would|can|could"
    "|may|might|must|shall|should|in|on|at|by|from|into|onto|to|with|without|since|until|after"
    "|before|during|across|over|under|between|among|against|about|around|through|via|than|that"
    "|which|who|whom|whose|where|when|while|as|if|but|because|although|though|according|say|says"
    "|said|compared|not|no|never|it|they|he|she|we|you|i|this|these|those|there|then|now|and|or"
    "|for|per|a|an|another|nor|so|yet|versus|vs|every|each|left|fled|crossed|entered|arrived|died|killed"
    "|came|went|rose|fell|grew|because|plus|minus|odd|ago|earlier|later",
    comparatives="strong|more|less|fewer|higher|lower|larger|smaller|bigger|greater|extra|additional"
    "|in total|total|overall|altogether|each|as many|as much|as high|as large|better|worse"
    "|combined|faster|slower|older|younger|longer|shorter|cheaper|likelier|up|down|off|growth",
    negations="not|never|no|nor|neither|without|denied that|denies that|denied|denies|deny"
    "|denying|denial that|false that|untrue that|not true that|false|untrue|wrong that|incorrect"
    "|cannot|can't|isn't|wasn't|weren't|aren't|didn't|doesn't|don't|hasn't|haven't|hadn't|won't"
    "|wouldn't|couldn't|refuted|rejected|dismissed|disputed|rejected that|none|hardly|far from"
    "|debunked|contradicted",
    negation_between="that|a|an|the|said|by",
)
