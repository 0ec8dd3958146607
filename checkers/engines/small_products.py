"""Products of signs with small integers in 8-bit matrix products with 32-bit sums (ONNX Runtime), an extra.

Exact: a sum of m products of a sign, moved to 0 or 2, with an entry of at most 127 stays below 2^31 for every
m < 2^23; where a processor adds pairs in 16 bits first, a pair is at most 508.
"""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
from numpy.typing import NDArray

LARGEST = 127
MOST_TERMS = 1 << 23


def available() -> bool:
    """Whether ONNX Runtime is installed (the extra `fast`)."""
    try:
        _session()
    except ImportError:
        return False
    return True


@functools.cache
def _session() -> Any:
    """One node: MatMulInteger of unsigned A, of zero point 1, with signed B. One thread, as workers are many.
    Raises ImportError."""
    import onnx
    import onnxruntime
    from onnx import TensorProto, helper

    sizes = {"A": (TensorProto.UINT8, ["n", "m"]), "B": (TensorProto.INT8, ["m", "k"])}
    inputs = [helper.make_tensor_value_info(name, *of) for name, of in sizes.items()]
    output = helper.make_tensor_value_info("Y", TensorProto.INT32, ["n", "k"])
    one = helper.make_tensor("one", TensorProto.UINT8, [], [1])
    node = helper.make_node("MatMulInteger", ["A", "B", "one"], ["Y"])
    graph = helper.make_graph([node], "signs times integers", inputs, [output], [one])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=9)
    onnx.checker.check_model(model)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )


class SmallProducts:
    """Products with one matrix of queries (k, m), into one array that every product writes anew."""

    def __init__(self, queries: NDArray[Any], most: int) -> None:
        """most: of signs at a time. Raises ValueError for queries that do not fit."""
        if queries.shape[1] >= MOST_TERMS or np.abs(queries).max() > LARGEST:
            raise ValueError("queries beyond 8 bits, or too long")
        self._right = np.ascontiguousarray(queries.T.astype(np.int8))
        self._space = np.empty((most, len(queries)), dtype=np.int32)

    def times(self, signs: NDArray[np.int8]) -> NDArray[np.int32]:
        """The products (k, n) of the queries with signs (n, m), entries +1 and -1; valid until the next."""
        import onnxruntime

        session, out = _session(), self._space[: len(signs)]
        binding = session.io_binding()
        binding.bind_cpu_input("A", (signs + np.int8(1)).view(np.uint8))
        binding.bind_cpu_input("B", self._right)
        binding.bind_ortvalue_output("Y", onnxruntime.OrtValue.ortvalue_from_numpy(out))
        session.run_with_iobinding(binding)
        return out.T
