#!/usr/bin/env python3
"""Compares `twinge links --table` with reference results that were computed without it: compare_links.py FOLDER"""

import json
import pathlib
import subprocess
import sys

folder = pathlib.Path(sys.argv[1])
cases = json.loads((folder / "reference_e2e.json").read_text())["cases"]
for name, expected in cases.items():
    output = subprocess.run(
        ["twinge", "links", "--json", "--table", str(folder / f"{name}.csv")], capture_output=True, check=True).stdout
    page = json.loads(output)
    differences = [page["datedFlares"] - expected["n_flares"], page["atRiskDays"] - expected["n_risk"]]
    for link in page["links"]:
        habit = link["habit"]
        differences += [
            link["zFlare"] - expected["z_flare"][habit], link["zGraded"] - expected["z_graded"][habit],
            link["t"] - expected["z_combined"][habit], link["pAdjusted"] - expected["p_adj_maxT_one_sided"][habit]]
    largest = max(abs(difference) for difference in differences)
    print(name, f"{len(differences)} numbers, ", "all agree" if largest < 1e-8 else f"off by {largest}")
