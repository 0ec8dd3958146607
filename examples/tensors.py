"""Models on tensors that are not numpy arrays: what an adversary asks of a PyTorch model, without PyTorch.

    slt refute theorem-10 --model examples/tensors.py:Net     refuted
    slt refute theorem-11 --model examples/tensors.py:Cell    refuted

A torch.nn.Module is passed tensors of the type of its parameters. Any other model says by `as_tensor` what it
takes; what it returns needs `tolist` only (and `detach`, where gradients are tracked).
"""

import random

N, q, d = 20, 10, 1


class Tensor:
    """A matrix or vector that offers no more than tensor libraries have in common."""

    def __init__(self, data) -> None:
        self.data = data

    def detach(self):
        """The same numbers, without gradients."""
        return self

    def tolist(self):
        """Nested Python lists."""
        return self.data

    def __matmul__(self, x):
        return Tensor([sum(a * b for a, b in zip(row, x.data, strict=True)) for row in self.data])


class Linear:
    """A layer whose `weight` has one row a unit."""

    def __init__(self, inputs, outputs, seed) -> None:
        generator = random.Random(seed)
        self.weight = Tensor(
            [[generator.uniform(-1, 1) / inputs for _ in range(inputs)] for _ in range(outputs)]
        )

    def __call__(self, x):
        return self.weight @ x


class Net:
    """Eight linear units, then one output a token."""

    def __init__(self) -> None:
        self.first_layer = Linear(N * (d + q + 1), 8, seed=0)
        self.last_layer = Linear(8, N, seed=1)

    def as_tensor(self, array):
        """What forward takes."""
        return Tensor(array.tolist())

    def forward(self, x):
        """The N x d' output for one flattened input."""
        return Tensor([[v] for v in self.last_layer(self.first_layer(x)).data])


class Cell:
    """A running mean: the state is one number, kept to 8 decimal places."""

    initial = Tensor([0.0])

    def as_tensor(self, array):
        """What step takes."""
        return Tensor(array.tolist())

    def step(self, x, h):
        """The mean as the output and as the state."""
        value, _, position = x.data
        h = Tensor([round(h.data[0] + (value - h.data[0]) / position, 8)])
        return h, h
