"""Reverse unit propagation: a clause follows if its negation, by unit propagation alone, ends in a
conflict."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from proofs.replayers import afford

Clause = Sequence[int]


class Propagator:
    """A growing set of clauses, each watched at two literals of which neither is false while it says
    nothing. Clauses of two literals, the most there are, are kept as what either's negation forces."""

    def __init__(self, clauses: Iterable[Clause]) -> None:
        self._clauses: list[list[int]] = []
        self._watching: dict[int, list[int]] = {}  # the clauses watched at the negation of this literal
        self._forced: dict[int, list[tuple[int, int]]] = {}  # by this literal, with the clause that says so
        self._true: dict[int, int | None] = {}  # the true literals, with the clause that forced each
        self._conflict: int | None = None  # a clause that is false whatever is assumed
        self._steps = 0
        for clause in clauses:
            self.add(clause)

    def add(self, clause: Clause) -> None:
        """Take one more clause; the first has number 0."""
        number, literals = len(self._clauses), list(dict.fromkeys(clause))
        literals.sort(key=lambda one: -one in self._true)  # those that are false come last
        self._clauses.append(literals)
        if self._conflict is not None or any(-one in literals for one in literals):
            return
        if len(literals) == 2:
            for one, other in (literals, literals[::-1]):
                self._forced.setdefault(-one, []).append((other, number))
        elif len(literals) > 2:
            for one in literals[:2]:
                self._watching.setdefault(-one, []).append(number)
        if all(-one in self._true for one in literals):
            self._conflict = number
        elif all(-one in self._true for one in literals[1:]):
            self._conflict = self._propagate({literals[0]: number})

    @property
    def forced(self) -> list[int]:
        """The literals that are true whatever is assumed."""
        return list(self._true)

    def reasons(self, clause: Clause) -> set[int] | None:
        """The clauses, by number, from which this one follows by unit propagation; None if it does not.
        Raises TooLarge."""
        before = len(self._true)
        conflict = self._conflict
        if conflict is None:
            conflict = self._propagate(dict.fromkeys(-one for one in clause))
        used = None if conflict is None else self._used(conflict)
        while len(self._true) > before:
            self._true.popitem()  # the last that was made true
        return used

    def _propagate(self, units: Mapping[int, int | None]) -> int | None:
        """Make these literals true and all that follows. A clause that is false then, if there is one."""
        true, clauses, watching, forced = self._true, self._clauses, self._watching, self._forced
        queue: list[int] = []
        for one, reason in units.items():
            if -one in true:
                return self._against(one, reason)
            if one not in true:
                true[one] = reason
                queue.append(one)
        for one in queue:
            pairs, watched = forced.get(one, ()), watching.get(one, ())
            self._steps += 1 + len(pairs) + len(watched)
            # Most of a replay's time is spent in these loops, so they call nothing.
            for other, number in pairs:
                if other not in true:
                    if -other in true:
                        return number
                    true[other] = number
                    queue.append(other)
            if not watched:
                continue
            watching[one] = kept = []
            for place, number in enumerate(watched):
                literals = clauses[number]
                first = literals[0]
                if first == -one:
                    first = literals[0] = literals[1]
                    literals[1] = -one
                if first in true:
                    kept.append(number)
                    continue
                for k in range(2, len(literals)):
                    if -literals[k] not in true:  # watched there from now on
                        literals[1], literals[k] = literals[k], -one
                        watching.setdefault(-literals[1], []).append(number)
                        break
                else:  # no literal but the first can be true
                    kept.append(number)
                    if -first in true:
                        kept += watched[place + 1 :]
                        return number
                    true[first] = number
                    queue.append(first)
        afford(self._steps * 8)
        return None

    def _against(self, one: int, reason: int | None) -> int | None:
        """A conflict of a literal with its negation, which is true already: the clause of either."""
        return reason if reason is not None else self._true[-one]

    def _used(self, conflict: int) -> set[int]:
        """The clauses on which the conflict rests."""
        used, todo = set(), [conflict]
        while todo:
            number = todo.pop()
            if number in used:
                continue
            used.add(number)
            for one in self._clauses[number]:
                reason = self._true.get(-one)
                if reason is not None:
                    todo.append(reason)
        return used
