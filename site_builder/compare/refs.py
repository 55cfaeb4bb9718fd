"""How figures are named. Knows nothing of what is there."""

from __future__ import annotations


def resolve(ref_text: str, claim_id: str) -> str:
    """The full `claim/figure` of what an editor typed in a claim: a bare id is a figure of its own.

    Outside a claim (`claim_id` is "") a bare id gives `/figure`, which names nothing.
    """
    return ref_text if "/" in ref_text else f"{claim_id}/{ref_text}"
