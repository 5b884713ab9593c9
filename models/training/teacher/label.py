"""Labels the words of documents by one teacher, or by the mean of several.

label.py BASE WORDS OUT MODEL... [--least 0]

BASE as for teach.py, each MODEL what it wrote; WORDS is what WriteRoles or WriteNames gives. OUT gets, compressed by
gzip, a line of JSON for each document: its id and the labels of its words, by number, -1 for those of which the
probability is below --least.
"""

import argparse
import gzip
import json

import torch
from encoder import WordPieces, weights
from tagger import Mean, Tagger, batches, windows

SIZE = 6000


def tagger(base, path):
    stored = torch.load(path)
    model = Tagger(weights(base + ".onnx"), stored["layers"], stored["labels"])
    model.load_state_dict(stored["state"])
    return model, argparse.Namespace(length=stored["length"], context=stored["context"])


def main():
    parser = argparse.ArgumentParser()
    for name in ("base", "words", "out"):
        parser.add_argument(name)
    parser.add_argument("models", nargs="+")
    parser.add_argument("--least", type=float, default=0)
    args = parser.parse_args()
    vocabulary = WordPieces(args.base + "-tokenizer.json")
    teachers = [tagger(args.base, path) for path in args.models]
    mean = Mean([model for model, _ in teachers])
    sizes = teachers[0][1]
    with open(args.words, encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    labels = [[0] * sum(len(block["words"]) for block in d["blocks"]) for d in documents]
    cut = [w for i, document in enumerate(documents) for w in windows(i, document, vocabulary, sizes)]
    for batch in batches(cut, SIZE):
        for window, found in zip(batch, mean.tag(batch, args.least)):
            for word, label in zip(window.words, found):
                labels[window.document][word.index] = label
    with gzip.open(args.out, "wt", encoding="utf-8") as file:
        for document, found in zip(documents, labels):
            file.write(json.dumps({"id": document["id"], "labels": found}, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
