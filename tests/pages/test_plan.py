from collections.abc import Callable
from dataclasses import replace

import pytest

from site_builder.model import Reason
from site_builder.pages.plan import PAGES, Look, Output, Plan, clashes, plan
from tests.pages.newsroom import Newsroom, newsroom, prose, text

LOOK = Look({"pages/claim.html": "one"}, {"css/site.css": b"p{}"}, "program")

ENTERED = "claims/entered/index.html"
LATER_CLAIM = "claims/later/index.html"
MONGOLIA = "claims/mongolia/index.html"
ENTERED_QUESTION = "questions/entered/index.html"
MONGOLIA_QUESTION = "questions/entered-mongolia/index.html"
LEFT_QUESTION = "questions/left/index.html"
NEWS = "sources/news/index.html"
WIRE = "sources/wire/index.html"
MINISTRY = "origins/ministry/index.html"
FRONT = "index.html"
ABOUT = "about/index.html"
METHODOLOGY = "methodology/index.html"
CORRECTIONS = "corrections/index.html"
MOVED = "claims/crossed/index.html"


CARDS = {f"cards/{claim}.png" for claim in ("entered", "later", "mongolia")}
EMBEDS = {f"embed/{ref}/index.html" for ref in ("entered/official", "later/later", "mongolia/few")}


def keys(room: Newsroom, look: Look = LOOK) -> dict[str, str]:
    return {output.path: output.key for output in plan(room.site(), look)}


def changed(edit: Callable[[Newsroom], None]) -> set[str]:
    before, room = keys(newsroom()), newsroom()
    edit(room)
    after = keys(room)
    assert before.keys() == after.keys()
    return {path for path in before if before[path] != after[path]}


def changed_pages(edit: Callable[[Newsroom], None]) -> set[str]:
    return changed(edit) - CARDS - EMBEDS


def nothing(room: Newsroom) -> None:
    pass


def prose_of_a_rival(room: Newsroom) -> None:
    claim = room.claims["later"]
    body = prose(claim.body.text.value + " And nothing else.")
    room.claims["later"] = replace(claim, body=body, digest="new")


def a_line_above_everything(room: Newsroom) -> None:
    claim = room.claims["later"]
    room.claims["later"] = replace(claim, claim=text(claim.claim.value, line=9), head_digest="new")


def place_of_a_figure(room: Newsroom) -> None:
    room.estimates["later/later"] = replace(room.estimates["later/later"], place="Astana")


def words_of_a_claim(room: Newsroom) -> None:
    claim = room.claims["mongolia"]
    room.claims["mongolia"] = replace(claim, claim=text("Some went to Ulan Bator"))


def verdict_of_a_claim(room: Newsroom) -> None:
    claim = room.claims["mongolia"]
    room.claims["mongolia"] = replace(claim, verdict=text("accurate"))


def title_of_a_source(room: Newsroom) -> None:
    room.sources["wire"] = replace(room.sources["wire"], title=text("The wire"))


def name_of_an_origin(room: Newsroom) -> None:
    room.origins["ministry"] = replace(room.origins["ministry"], name=text("The ministry"))


def prose_of_a_question(room: Newsroom) -> None:
    room.questions["entered"] = replace(room.questions["entered"], body=prose("Counted."))


def reason_of_a_relation(room: Newsroom) -> None:
    room.relations = [replace(room.relations[0], because=Reason("days later"))]


def a_correction(room: Newsroom) -> None:
    claim = room.claims["entered"]
    entry = replace(claim.history[1], what="Another word.")
    room.claims["entered"] = replace(claim, history=(claim.history[0], entry))


def prose_of_a_standing_page(room: Newsroom) -> None:
    room.pages["about"] = replace(room.pages["about"], body=prose("We check."))


@pytest.mark.parametrize(
    ("edit", "pages"),
    [
        (nothing, set()),
        (a_line_above_everything, set()),
        (prose_of_a_rival, {LATER_CLAIM}),
        (place_of_a_figure, {LATER_CLAIM, ENTERED, ENTERED_QUESTION, FRONT, MINISTRY}),
        (words_of_a_claim, {MONGOLIA, MONGOLIA_QUESTION, WIRE, FRONT}),
        (verdict_of_a_claim, {MONGOLIA, MONGOLIA_QUESTION, WIRE, FRONT}),
        (
            title_of_a_source,
            {WIRE, ENTERED, LATER_CLAIM, MONGOLIA, FRONT}
            | {ENTERED_QUESTION, MONGOLIA_QUESTION, MINISTRY},
        ),
        (
            name_of_an_origin,
            # Its new name is that of a claim's speaker.
            {MINISTRY, ENTERED, LATER_CLAIM, MONGOLIA, ENTERED_QUESTION, NEWS, WIRE, FRONT},
        ),
        (prose_of_a_question, {ENTERED_QUESTION, LEFT_QUESTION}),
        (reason_of_a_relation, {ENTERED_QUESTION, LATER_CLAIM, FRONT}),
        (a_correction, {ENTERED, CORRECTIONS}),
        (prose_of_a_standing_page, {ABOUT, ENTERED}),
    ],
)
def test_an_edit_remakes_the_pages_that_show_it(
    edit: Callable[[Newsroom], None], pages: set[str]
) -> None:
    assert changed_pages(edit) == pages


@pytest.mark.parametrize(
    ("edit", "files"),
    [
        (prose_of_a_rival, set()),
        (prose_of_a_standing_page, set()),
        (prose_of_a_question, set()),
        (a_correction, {"embed/entered/official/index.html"}),
        (verdict_of_a_claim, {"cards/mongolia.png", "embed/mongolia/few/index.html"}),
        (words_of_a_claim, {"cards/mongolia.png", "embed/mongolia/few/index.html"}),
    ],
)
def test_an_edit_remakes_cards_and_embeds_only_where_they_show_it(
    edit: Callable[[Newsroom], None], files: set[str]
) -> None:
    assert changed(edit) & (CARDS | EMBEDS) == files


def test_a_changed_template_remakes_its_pages_only() -> None:
    look = replace(LOOK, templates={"pages/claim.html": "two"})
    before, after = keys(newsroom()), keys(newsroom(), look)
    assert {p for p in before if before[p] != after[p]} == {ENTERED, LATER_CLAIM, MONGOLIA}


def test_a_changed_program_remakes_everything() -> None:
    before, after = keys(newsroom()), keys(newsroom(), replace(LOOK, program="new"))
    assert all(before[path] != after[path] for path in before)


def test_another_base_url_remakes_every_page_but_no_static_file() -> None:
    room = newsroom()
    room.config = replace(room.config, base_url="https://example.org/")
    before, after = keys(newsroom()), keys(room)
    assert [path for path in before if before[path] == after[path]] == ["css/site.css"]


def test_planning_makes_no_view() -> None:
    outputs = plan(newsroom().site(), LOOK)
    assert [output.path for output in outputs if not callable(output.view)] == []


def test_every_address_that_was_promised_has_a_page() -> None:
    assert keys(newsroom()).keys() == {
        *(FRONT, ENTERED, LATER_CLAIM, MONGOLIA),
        *(ENTERED_QUESTION, MONGOLIA_QUESTION, LEFT_QUESTION),
        *(NEWS, WIRE, MINISTRY, ABOUT, METHODOLOGY, CORRECTIONS, MOVED),
        *("404.html", "css/site.css"),
        *CARDS,
        *EMBEDS,
    }


def test_a_family_of_files_is_added_behind_the_pages() -> None:
    def files(whole: Plan) -> tuple[Output, ...]:
        return (whole.file("data/x.csv", ("a", 1), lambda: b"a,1\n"),)

    last = plan(newsroom().site(), LOOK, (*PAGES, files))[-1]
    assert (last.path, last.template, last.view()) == ("data/x.csv", "", b"a,1\n")


def test_two_outputs_for_one_file_are_reported() -> None:
    look = replace(LOOK, files={"claims/entered/Index.html": b"mine"})
    found = list(clashes(plan(newsroom().site(), look)))
    assert [(d.code, d.span.path) for d in found] == [
        ("address-taken", "static/claims/entered/Index.html")
    ]
