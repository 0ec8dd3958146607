"""Reverse unit propagation: a clause follows if its negation, by unit propagation alone, ends in a
conflict."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from proofs.replayers import afford

Clause = Sequence[int]


class Propagator:
    """A growing set of clauses, each watched at two literals of which neither is false while it says
    nothing."""

    def __init__(self, clauses: Iterable[Clause]) -> None:
        self._clauses: list[list[int]] = []
        self._watching: dict[int, list[int]] = {}  # the clauses watched at the negation of this literal
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
        if len(literals) > 1:
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
        for one in list(self._true)[before:]:
            del self._true[one]
        return used

    def _propagate(self, units: Mapping[int, int | None]) -> int | None:
        """Make these literals true and all that follows. A clause that is false then, if there is one."""
        queue: list[int] = []
        for one, reason in units.items():
            if -one in self._true:
                return self._against(one, reason)
            if one not in self._true:
                self._true[one] = reason
                queue.append(one)
        for true in queue:
            watching = self._watching.pop(true, [])
            self._steps += 1 + len(watching)
            kept = self._watching.setdefault(true, [])
            for place, number in enumerate(watching):
                if self._moved(number, -true):
                    continue
                kept.append(number)
                other = self._clauses[number][0]
                if -other in self._true:
                    kept += watching[place + 1 :]
                    return number
                if other not in self._true:
                    self._true[other] = number
                    queue.append(other)
        afford(self._steps * 8)
        return None

    def _moved(self, number: int, false: int) -> bool:
        """Watch the clause at another literal than this one, which is false. If there is none, the other
        watched literal is now the first, and must be true."""
        literals = self._clauses[number]
        if literals[0] == false:
            literals[0], literals[1] = literals[1], literals[0]
        if literals[0] in self._true:
            return False
        for k in range(2, len(literals)):
            if -literals[k] not in self._true:
                literals[1], literals[k] = literals[k], literals[1]
                self._watching.setdefault(-literals[1], []).append(number)
                return True
        return False

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
