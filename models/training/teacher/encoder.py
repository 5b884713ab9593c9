"""A small transformer encoder in PyTorch, its weights read from an ONNX file, and its word pieces."""

import json
import math
import unicodedata

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

HEADS = 12
LIKE = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-"})


def weights(path):
    """Returns the weights of a BERT encoder that was exported to ONNX, under their own names.

    Matrices lost their names in the export; each is named after the bias that is added to its product.
    """
    graph = onnx.load(path).graph
    stored = {tensor.name: tensor for tensor in graph.initializer}
    users = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)

    def tensor(name):
        return torch.from_numpy(numpy.copy(numpy_helper.to_array(stored[name])))

    named = {
        name: tensor(name)
        for name, value in stored.items()
        if not name.startswith("onnx::") and value.data_type == onnx.TensorProto.FLOAT
    }
    for node in graph.node:
        matrices = [name for name in node.input if name in stored]
        if node.op_type == "MatMul" and matrices:
            biases = [n for user in users[node.output[0]] for n in user.input if n.endswith(".bias")]
            if len(biases) != 1:
                raise ValueError(f"{path}: no bias tells what {node.name} is")
            named[biases[0][: -len("bias")] + "weight"] = tensor(matrices[0]).t().contiguous()
    return named


class Layer(nn.Module):
    """Self-attention and a feed-forward net, each added to its input and normalised."""

    def __init__(self, width):
        super().__init__()
        self.query_key_value = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, 4 * width)
        self.down = nn.Linear(4 * width, width)
        self.last_norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, mask):
        texts, length, width = x.shape
        size = width // HEADS
        parts = self.query_key_value(x).view(texts, length, 3, HEADS, size)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        attention = torch.softmax(query * size**-0.5 @ key.transpose(-1, -2) + mask, -1)
        mixed = (attention @ value).transpose(1, 2).reshape(texts, length, width)
        x = self.norm(x + self.dropout(self.out(mixed)))
        return self.last_norm(x + self.dropout(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """The first layers of a BERT encoder without case, to which the case of a word is given as a vector."""

    def __init__(self, named, layers, shapes):
        super().__init__()
        words = named["embeddings.word_embeddings.weight"]
        self.width = words.shape[1]
        self.words = nn.Embedding.from_pretrained(words, freeze=False)
        first = named["embeddings.token_type_embeddings.weight"][0]
        self.positions = nn.Parameter(named["embeddings.position_embeddings.weight"] + first)
        self.shapes = nn.Embedding(shapes, self.width)
        nn.init.normal_(self.shapes.weight, std=1e-3)
        self.norm = nn.LayerNorm(self.width, eps=1e-12)
        set_to(self.norm, named, "embeddings.LayerNorm")
        self.dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(self.layer(named, f"encoder.layer.{i}.") for i in range(layers))

    def layer(self, named, prefix):
        layer = Layer(self.width)
        inputs = [prefix + "attention.self." + name for name in ("query", "key", "value")]
        layer.query_key_value.weight.data = torch.cat([named[name + ".weight"] for name in inputs])
        layer.query_key_value.bias.data = torch.cat([named[name + ".bias"] for name in inputs])
        set_to(layer.out, named, prefix + "attention.output.dense")
        set_to(layer.norm, named, prefix + "attention.output.LayerNorm")
        set_to(layer.up, named, prefix + "intermediate.dense")
        set_to(layer.down, named, prefix + "output.dense")
        set_to(layer.last_norm, named, prefix + "output.LayerNorm")
        return layer

    def forward(self, pieces, shapes, there):
        x = self.words(pieces) + self.positions[: pieces.shape[1]] + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        mask = (1 - there[:, None, None, :].float()) * -1e4
        for layer in self.layers:
            x = layer(x, mask)
        return x


def set_to(module, named, name):
    module.weight.data = named[name + ".weight"]
    module.bias.data = named[name + ".bias"]


class WordPieces:
    """Cuts words into the pieces of a vocabulary, without case and accents."""

    START, END, UNKNOWN = 101, 102, 100

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.vocabulary = json.load(file)["model"]["vocab"]
        self.known = {}

    def of(self, word):
        pieces = self.known.get(word)
        if pieces is None:
            pieces = self.known[word] = self.cut(word)
        return pieces

    def cut(self, word):
        plain = unicodedata.normalize("NFD", word.lower().translate(LIKE))
        plain = "".join(c for c in plain if unicodedata.category(c) != "Mn")
        parts = "".join(c if c.isalnum() else f" {c} " for c in plain).split()
        return [piece for part in parts for piece in self.longest(part)] or [self.UNKNOWN]

    def longest(self, part):
        pieces = []
        start = 0
        while start < len(part):
            end = len(part)
            prefix = "##" if start else ""
            while end > start and prefix + part[start:end] not in self.vocabulary:
                end -= 1
            if end == start:
                return [self.UNKNOWN]
            pieces.append(self.vocabulary[prefix + part[start:end]])
            start = end
        return pieces
