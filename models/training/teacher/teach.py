"""Trains a teacher of labels from documents with labels.

teach.py BASE TRAIN OUT [--epochs 3] [--seed 1]

BASE.onnx and BASE-tokenizer.json are an encoder and its vocabulary; TRAIN is what WriteRoles gives.
"""

import argparse
import json
import random
import time

import torch
from encoder import WordPieces, weights
from tagger import Tagger, batches, windows

LABELS = 15
SIZE = 3200
RATE = 1e-4
HEAD_RATE = 2e-3


def optimizer(model):
    head = [p for name, p in model.named_parameters() if not name.startswith("encoder.") or "shapes" in name]
    known = {id(p) for p in head}
    body = [p for p in model.parameters() if id(p) not in known]
    groups = [{"params": body, "lr": RATE}, {"params": head, "lr": HEAD_RATE}]
    return torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("base")
    parser.add_argument("train")
    parser.add_argument("out")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    rand = random.Random(args.seed)
    vocabulary = WordPieces(args.base + "-tokenizer.json")
    with open(args.train, encoding="utf-8") as lines:
        cut = [w for i, line in enumerate(lines) for w in windows(i, json.loads(line), vocabulary)]
    model = Tagger(weights(args.base + ".onnx"), LABELS)
    steps = args.epochs * len(batches(cut, SIZE))
    warm = 1 + steps // 15
    adam = optimizer(model)
    plan = torch.optim.lr_scheduler.LambdaLR(
        adam, lambda step: min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm)))
    )
    begun = time.time()
    done = 0
    for epoch in range(args.epochs):
        total = 0.0
        todo = batches(cut, SIZE, rand)
        for batch in todo:
            loss = model.loss(batch)
            adam.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            adam.step()
            plan.step()
            total += loss.item()
            done += 1
            if done % 50 == 0:
                print(f"{done} of {steps} steps, {(time.time() - begun) / done:.2f} s each", flush=True)
        print(f"epoch {epoch + 1}: mean loss {total / len(todo):.4f}", flush=True)
    torch.save(model.state_dict(), args.out)


if __name__ == "__main__":
    main()
