"""Constructions as objects to call, to check, to take into a library and to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from constructions.errors import BadInput
from slt.face import html
from slt.face.ask import check
from slt.face.exact import Construction

if TYPE_CHECKING:
    from slt.face.answers import Report
    from slt.face.floats import FloatUnit
    from slt.site.pictures import Picture


class Unit(Construction):
    """A construction of the paper at one size; `unit(X)` evaluates it exactly. Its fields are
    `Construction`'s."""

    def check(self) -> Report:
        """Decide the claim about exactly this construction, for every X. A size that is out of the claim's
        range is the verdict "bad input". BadInput if there is no such claim."""
        if self.claim is None:
            raise BadInput(
                f"no claim is about exactly this construction; those of {self.statement} are nearest"
            )
        name, parameters = self.claim
        return check(name, **parameters)

    def to_numpy(self, dtype: str = "float64") -> FloatUnit:
        """The construction in numpy floats. BadInput if a weight is no number of this type."""
        from slt.face.floats import FloatUnit

        return FloatUnit(self, "numpy", dtype)

    def to_jax(self, dtype: str = "float32") -> FloatUnit:
        """The construction in JAX, kernels d x m as in Flax; needs JAX. BadInput as `to_numpy`."""
        from slt.face.floats import FloatUnit

        return FloatUnit(self, "jax", dtype)

    def to_torch(self, dtype: str = "float32") -> FloatUnit:
        """The construction in PyTorch, weights m x d as in torch.nn.Linear; needs torch. BadInput as
        `to_numpy`."""
        from slt.face.floats import FloatUnit

        return FloatUnit(self, "torch", dtype)

    def plot(self, X: Any, *, layer: int = 0, head: int = 0) -> Picture:
        """The attention weights at X of one head (0-based), as a picture that a notebook shows. Needs
        matplotlib. BadInput where there is nothing to see: no such head, or over 64 rows or columns."""
        from slt.face.plots import attention

        return attention(self, X, layer, head)

    def __repr__(self) -> str:
        sizes = ", ".join(f"{name}={value}" for name, value in self.parameters.items())
        return f"<{self.title} ({self.statement}): {sizes}>"

    def _repr_html_(self) -> str:
        return html.render("unit", unit=self)
