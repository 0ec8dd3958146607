"""A copy's statements matched to ours by number, kind and content words."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from proofs.statements import Index, Statement
from slt.matching.copy_file import Copy
from slt.matching.numbered import Numbered

# How alike content words must be, as a cosine: less where number and kind agree as well.
ALIKE, ALIKE_WITH_NAME, LEAD = 0.40, 0.30, 0.06
MIDDLING = 1.0  # how much a word tells that no row of ours has
LEAST_WORDS = 3  # content words that must be shared
LEAST_MATCHES = 3  # for a copy that does not say the paper's title

# Words for one thing -> one word; what the paper may write -> what our rows do.
_SAME = [
    (r"\bq[- ]?s(?:parse)?[- ]?a(?:verag\w*)?\b|\b(?:\$?q\$?[- ])?sparse[- ]averag\w*", " qsa "),
    (r"\bmatch[- _]*([23])[- _]*(bigram|local)?", r" match\1\2 "),
    (r"fully[- ]connected|feed[- ]?forward|\bmlps?\b", " feedforward "),
    (r"\brnns?\b", " recurrent "),
    (r"multi[- ]head(?:ed)?", " multiheaded "),
    (r"set[- ]disjointness|\bdisj\b", " disjointness "),
    (r"two[- ]layer", " two layer "),
    (r"third[- ]order", " thirdorder "),
    # What a formula says, as far as printed text keeps it.
    (r"log\s*log\s*n\b", " loglogn "),
    (r"\bq\s*log\s*n\b", " qlogn "),
    (r"\bk\s*log\s*n\b", " klogn "),
    (r"\bn\s*d\s*['′’]?\s*/\s*2", " halfnd "),
    (r"\(\s*n\s*[-−–]\s*1\s*\)\s*/\s*2", " halfn "),
    (r"\b2\s*q\s*\+\s*1\b", " twoqone "),
    (r"\b1\s*/\s*\(?\s*2\s*q\b", " halfq "),
    (r"\bd\s*['′’]\s*\+\s*q\b", " dplusq "),
    (r"\bm\s*=\s*([1-9])\b", r" mis\1 "),
]
# Words of three letters and more that any statement may have.
_EVERYWHERE = """
the and any for all that with there exists such than are one its not every has have each let where then
which from this into most least can who what over been will also some exist suppose given holds bits number
numbers size input inputs output
"""
_COMMON = frozenset(_EVERYWHERE.split())


class Kind(StrEnum):
    """What becomes of a row of the table."""

    SAME = "same number"
    OTHER = "other number"
    NEW = "number not known here"
    NOT_OURS = "not ours"
    ABSENT = "not in this copy"


@dataclass(frozen=True)
class Pair:
    """A row of the table: our statement, the copy's, or both."""

    kind: Kind
    ours: Statement | None
    theirs: Numbered | None
    alike: float = 0.0


def match(copy: Copy, index: Index) -> list[Pair]:
    """Every numbered statement of the copy and every one of ours, paired where they are the same; in our
    order.

    Nothing matches in a text that neither has the paper's title nor several statements of it.
    """
    rows = [
        row for row in index.statements.values() if row.number_status != "ours" and row.kind != "experiment"
    ]
    words = {
        row.id: Counter(content_words(f"{row.title} {' '.join(row.hypotheses)} {row.conclusion}"))
        for row in rows
    }
    rarity = _rarity(words.values())
    likely = []
    for theirs in copy.statements:
        own = Counter(content_words(theirs.text))
        scores = {row.id: _alike(own, words[row.id], rarity) for row in rows if _may_be(row, theirs)}
        likely += _candidates(theirs, scores, own, words, index)
    paired: dict[str, Pair] = {}
    taken: set[str] = set()
    for score, row, theirs in sorted(likely, key=lambda item: -item[0]):
        if row.id not in paired and theirs.name not in taken:
            paired[row.id] = Pair(_kind(row, theirs), row, theirs, score)
            taken.add(theirs.name)
    if not copy.titled and len(paired) < LEAST_MATCHES:
        paired, taken = {}, set()
    left = {s.name: Pair(Kind.NOT_OURS, None, s) for s in copy.statements if s.name not in taken}
    return [*(paired.get(row.id, Pair(Kind.ABSENT, row, None)) for row in rows), *left.values()]


def content_words(text: str) -> list[str]:
    """The words of a statement that say what it is about, cut to their stems; symbols are left out."""
    low = text.casefold()
    for pattern, word in _SAME:
        low = re.sub(pattern, word, low)
    return [word[:7] for word in re.findall(r"[a-z][a-z0-9]{2,}", low) if word not in _COMMON]


def _rarity(texts: Collection[Counter[str]]) -> dict[str, float]:
    """Word -> how much it tells: the fewer of our rows have it, the more."""
    seen = Counter(word for text in texts for word in text)
    return {word: math.log((len(texts) + 1) / count) for word, count in seen.items()}


def _alike(theirs: Counter[str], ours: Counter[str], rarity: dict[str, float]) -> float:
    """The cosine of the two, each word once; a word that no row of ours has counts as a middling one."""
    shared = sum(rarity[word] ** 2 for word in theirs.keys() & ours.keys())
    lengths = math.prod(math.sqrt(sum(rarity.get(w, MIDDLING) ** 2 for w in text)) for text in (theirs, ours))
    return shared / lengths if lengths else 0.0


def _may_be(row: Statement, theirs: Numbered) -> bool:
    """Whether the kinds allow it: a definition is no theorem, and a conjecture neither."""
    word = theirs.word.casefold()
    if "definition" in word or "problem" in word or row.kind == "definition":
        return row.kind == "definition" and ("definition" in word or "problem" in word)
    if "conjecture" in word or row.kind == "conjecture":
        return row.kind == "conjecture" and "conjecture" in word
    return (row.kind == "informal-theorem") == ("informal" in word)


def _candidates(
    theirs: Numbered,
    scores: dict[str, float],
    own: Counter[str],
    words: dict[str, Counter[str]],
    index: Index,
) -> list[tuple[float, Statement, Numbered]]:
    """The rows that this statement may be: the one it is most like by far, and the one of its name if it is
    like it."""
    best = sorted(scores.items(), key=lambda item: -item[1])
    second = best[1][1] if len(best) > 1 else 0.0
    found = []
    for name, score in best:
        row = index.statements[name]
        named = row.name is not None and row.name.casefold() == theirs.name.casefold()
        if len(own.keys() & words[name].keys()) < LEAST_WORDS - (named and score >= ALIKE):
            continue
        if named and score >= max(ALIKE_WITH_NAME, best[0][1] - LEAD):
            found.append((1 + score, row, theirs))
        elif score >= max(ALIKE, second + LEAD):
            found.append((score, row, theirs))
    return found


def _kind(row: Statement, theirs: Numbered) -> Kind:
    if row.number is None:
        return Kind.NEW
    return Kind.SAME if row.number == theirs.number else Kind.OTHER
