"""Labels the words of documents by one teacher, or by the mean of several.

label.py BASE WORDS OUT MODEL... [--least 0] [--favour LABEL=ODDS...]

BASE as for teach.py, each MODEL what it wrote; WORDS is what WriteRoles or WriteNames gives. OUT gets, compressed by
gzip, a line of JSON for each document: its id and the labels of its words, by number, -1 for those of which the
probability is below --least. To the log odds of a label by number --favour adds what it says.
"""

import argparse
import gzip
import json

import torch
from encoder import WordPieces, weights
from tagger import Tagger, batches, tag, windows

SIZE = 6000


def tagger(base, path):
    stored = torch.load(path)
    model = Tagger(weights(base + ".onnx"), stored["layers"], stored["labels"])
    model.load_state_dict(stored["state"])
    model.eval()
    return model, argparse.Namespace(length=stored["length"], context=stored["context"])


def main():
    parser = argparse.ArgumentParser()
    for name in ("base", "words", "out"):
        parser.add_argument(name)
    parser.add_argument("models", nargs="+")
    parser.add_argument("--least", type=float, default=0)
    parser.add_argument("--favour", nargs="*", default=[])
    args = parser.parse_args()
    vocabulary = WordPieces(args.base + "-tokenizer.json")
    models = [tagger(args.base, path) for path in args.models]
    sizes = models[0][1]
    favour = torch.zeros(models[0][0].labels)
    for label, odds in (said.split("=") for said in args.favour):
        favour[int(label)] = float(odds)
    with open(args.words, encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    labels = [[0] * sum(len(block["words"]) for block in d["blocks"]) for d in documents]
    cut = [w for i, document in enumerate(documents) for w in windows(i, document, vocabulary, sizes)]
    for batch in batches(cut, SIZE):
        for window, found in zip(batch, tag([model for model, _ in models], batch, favour, args.least)):
            for word, label in zip(window.words, found):
                labels[window.document][word.index] = label
    with gzip.open(args.out, "wt", encoding="utf-8") as file:
        for document, found in zip(documents, labels):
            file.write(json.dumps({"id": document["id"], "labels": found}, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
