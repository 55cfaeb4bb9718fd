"""Sites for looking at: every kind of page, the extremes, and one that is read from the right."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from site_builder.model import HistoryEntry, Misreport, Reason, RelationKind
from site_builder.numbers.interval import Interval
from site_builder.numbers.quantity import Hedge, Quantity, Shape
from tests.pages.newsroom import Newsroom, Printed, Put, day, days, newsroom, number

LONG = (
    "Announcing on the evening of the first Monday after the long holiday, and not without "
    "hesitation, the deputy minister for resettlement and border affairs told reporters that the "
    "number of people who had crossed at all fourteen checkpoints had by then reached 98,000, "
    "which she called the highest ever counted in so few days"
)
DIGITS = "123,456,789,012,345"


def every_kind() -> Newsroom:
    """A page of each kind, with misreports, sums, clashes and things that are superseded."""
    room = newsroom()
    room.question("parts", "What are its parts?", body="Parts.")
    room.add_up("later/later", "entered/official", "mongolia/few")
    room.misreports.append(Misreport("later/later", "mongolia/few", Reason("two places")))
    room.superseded["entered/official"] = "later/later"
    room.relate("mongolia/few", RelationKind.CONTRADICTS, "entered/official", "no number is both")
    return room


def extremes() -> Newsroom:
    """Forty estimates, a claim of 300 letters, a number of 15 digits, a source of 200 excerpts."""
    room = Newsroom()
    room.question("crossed", "How many crossed?", body="All checkpoints.")
    room.question("atoms", "How many atoms?")
    room.origin("ministry", "The ministry for resettlement, border affairs and the census")
    lines = [
        f"Sentence {n}: they counted about {n + 3},{n:03d} people that day." for n in range(200)
    ]
    room.source("long", "A very long report", "\n".join(lines))
    room.source("atoms", "Atoms", f"There are {DIGITS} atoms in it.\n")
    puts = [_estimate(n) for n in range(200)]
    room.claim("many", LONG, *puts[:40], body=_linked(puts[:12]))
    room.claim("more", "They counted people", *puts[40:])
    atoms = Put(
        "atoms", "atoms", "unnamed", (Printed("atoms", f"are =={DIGITS}== atoms", _DIGITS),)
    )
    room.claim("atoms", f"There are {DIGITS} atoms", atoms, verdict="wrong")
    for n in range(1, 40):
        kind = (RelationKind.WINDOW_UNKNOWN, RelationKind.LATER, RelationKind.CONTRADICTS)[n % 3]
        room.relate(f"many/e{n}", kind, "many/e0", "because it is so")
    return room


_DIGITS = number(DIGITS, int(DIGITS.replace(",", "")))


def _estimate(n: int) -> Put:
    printed = f"about {n + 3},{n:03d}"
    quantity = number(printed, (n + 3) * 1000 + n, Hedge.ABOUT, "about")
    when = None if n % 7 == 6 else day((date(2022, 9, 1) + timedelta(days=n // 3)).isoformat())
    by = "ministry" if n % 2 else "unnamed"
    excerpt = Printed("long", f"Sentence {n}: they counted =={printed}== people", quantity)
    return Put(f"e{n}", "crossed", by, (excerpt,), when, "All fourteen checkpoints")


def _linked(puts: list[Put]) -> str:
    return "\n\n".join(
        f"They say [{put.excerpts[0].quantity.printed}](figure:{put.id})." for put in puts
    )


ARABIC = (
    "أعلنت وزارة الداخلية مساء الثلاثاء أن عدد الذين عبروا الحدود بلغ نحو 98,000 شخص.\n"
    "وقال مسؤولون بعد ذلك إن العدد تجاوز 200,000 شخص.\n"
)


def right_to_left() -> Newsroom:
    """Arabic documents on an Arabic site, with one English document between them."""
    room = Newsroom(title="مكتب الأرقام")
    room.config = replace(room.config, language="ar")
    room.question("crossed", "كم شخصا عبروا الحدود؟", body="كل من عبر الحدود، أيا كان السبب.")
    room.origin("ministry", "وزارة الداخلية")
    room.source("arabic", "مئة ألف يعبرون الحدود", ARABIC, "وكالة الأنباء", "ar")
    room.source("english", "Border count", "The ministry said nearly 100,000 had crossed.\n")
    official = Put(
        "official",
        "crossed",
        "ministry",
        (
            Printed("arabic", "بلغ ==نحو 98,000== شخص", _hedged("نحو 98,000", 98_000, "نحو")),
            Printed("english", "said ==nearly 100,000== had", _hedged("nearly 100,000", 100_000)),
        ),
        days("2022-09-21", "2022-09-27"),
        "كازاخستان",
    )
    later = Put(
        "later",
        "crossed",
        "unnamed",
        (Printed("arabic", "إن العدد ==تجاوز 200,000== شخص", _above("تجاوز 200,000", 200_000)),),
        day("2022-10-04"),
    )
    entry = HistoryEntry(
        date(2026, 11, 24), "correction", "اليوم كان خطأ.", "الاثنين", "الثلاثاء", ""
    )
    room.claim(
        "crossed",
        "عبر نحو مئة ألف شخص الحدود في أسبوع",
        official,
        summary="أحصت الوزارة [نحو 98,000](figure:official).",
        body="قالت الوزارة إن العدد [نحو 98,000](figure:official)، ثم قيل [تجاوز 200,000]"
        "(figure:later/later).",
        history=(entry,),
    )
    room.claim("later", "تجاوز العدد مئتي ألف", later, verdict="disputed")
    room.relate("later/later", RelationKind.LATER, "crossed/official", "counted later")
    return room


def _hedged(printed: str, value: int, words: str = "nearly") -> Quantity:
    return number(printed, value, Hedge.ABOUT, words)


def _above(printed: str, value: int) -> Quantity:
    at = Fraction(value)
    return Quantity(
        printed,
        Shape.NUMBER,
        at,
        at,
        Fraction(1000),
        Hedge.MORE_THAN,
        (),
        "",
        Interval(at, at),
        Interval(at, None),
    )
