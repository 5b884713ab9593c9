"""Trains a teacher of labels from documents with labels.

teach.py BASE TRAIN OUT --labels N [--layers 12] [--length 232] [--context 40] [--fixed-words]
    [--epochs 3] [--size 3200] [--rate 1e-4] [--processes 1] [--seed 1]

BASE.onnx and BASE-tokenizer.json are an encoder and its vocabulary; TRAIN is what WriteRoles or WriteNames gives,
with N labels. The first --layers of the encoder are used, on windows of up to --length word pieces, of which --context
are known from before; --fixed-words leaves its vectors of word pieces as they are. --size word pieces make a batch for
each of the --processes, which go side by side and add up what they learn at each step.
"""

import argparse
import json
import random
import sys
import time

import torch
from encoder import WordPieces, weights
from tagger import Tagger, batches, windows
from torch import multiprocessing

HEAD_RATE = 2e-3


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("base")
    parser.add_argument("train")
    parser.add_argument("out")
    parser.add_argument("--labels", type=int, required=True)
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--length", type=int, default=232)
    parser.add_argument("--context", type=int, default=40)
    parser.add_argument("--fixed-words", action="store_true")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--size", type=int, default=3200)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def tagger(args):
    model = Tagger(weights(args.base + ".onnx"), args.layers, args.labels)
    model.encoder.words.weight.requires_grad_(not args.fixed_words)
    return model


def learned(model):
    return [p for p in model.parameters() if p.requires_grad]


def optimizer(model, rate):
    head = [p for name, p in model.named_parameters() if not name.startswith("encoder.") or "shapes" in name]
    known = {id(p) for p in head}
    body = [p for p in learned(model) if id(p) not in known]
    groups = [{"params": body, "lr": rate}, {"params": head, "lr": HEAD_RATE}]
    return torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98))


class Side:
    """One of the processes that learn side by side; they share memory for the gradients of each."""

    def __init__(self, number, gradients, barrier):
        self.number = number
        self.gradients = gradients
        self.barrier = barrier

    def share(self, parameters):
        """Gives each process the mean of the gradients of all."""
        if len(self.gradients) == 1:
            return
        self.gradients[self.number] = torch.cat([p.grad.view(-1) for p in parameters])
        self.barrier.wait()
        mean = self.gradients.mean(0)
        self.barrier.wait()
        for p, part in zip(parameters, mean.split([p.numel() for p in parameters])):
            p.grad.copy_(part.view_as(p))


def train(number, args, gradients, barrier):
    side = Side(number, gradients, barrier)
    torch.set_flush_denormal(True)
    torch.manual_seed(args.seed)
    rand = random.Random(args.seed)
    vocabulary = WordPieces(args.base + "-tokenizer.json")
    with open(args.train, encoding="utf-8") as lines:
        cut = [w for i, line in enumerate(lines) for w in windows(i, json.loads(line), vocabulary, args)]
    model = tagger(args)
    torch.manual_seed(args.seed + number)
    steps = args.epochs * (len(batches(cut, args.size)) // args.processes)
    warm = 1 + steps // 15
    adam = optimizer(model, args.rate)
    plan = torch.optim.lr_scheduler.LambdaLR(
        adam, lambda step: min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm)))
    )
    begun = time.time()
    done = 0
    for epoch in range(args.epochs):
        total = 0.0
        todo = batches(cut, args.size, rand)
        mine = todo[number : len(todo) - len(todo) % args.processes : args.processes]
        for batch in mine:
            loss = model.loss(batch)
            adam.zero_grad(set_to_none=False)
            loss.backward()
            side.share(learned(model))
            torch.nn.utils.clip_grad_norm_(learned(model), 1.0)
            adam.step()
            plan.step()
            total += loss.item()
            done += 1
            if number == 0 and done % 50 == 0:
                print(f"{done} of {steps} steps, {(time.time() - begun) / done:.2f} s each", flush=True)
        if number == 0:
            print(f"epoch {epoch + 1}: mean loss {total / len(mine):.4f}", flush=True)
            names = ("layers", "labels", "length", "context")
            torch.save({name: getattr(args, name) for name in names} | {"state": model.state_dict()}, args.out)


def main():
    args = options()
    size = sum(p.numel() for p in learned(tagger(args))) if args.processes > 1 else 0
    gradients = torch.zeros(args.processes, size).share_memory_()
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(args.processes, timeout=600)
    sides = [context.Process(target=train, args=(i, args, gradients, barrier)) for i in range(args.processes)]
    for side in sides:
        side.start()
    for side in sides:
        side.join()
    sys.exit(any(side.exitcode for side in sides))


if __name__ == "__main__":
    main()
