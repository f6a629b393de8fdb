import Journal

/// Three versions, separated by bytes of value 1: merging them doesn't depend on the sides, and merging again changes nothing.
@Sendable func fuzzMerge(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 1, maxSplits: 2, omittingEmptySubsequences: false).map(Array.init)
    guard parts.count == 3 else { return }
    let merged = RecMerge.merge(base: parts[0], ours: parts[1], theirs: parts[2])
    expect(merged == RecMerge.merge(base: parts[0], ours: parts[2], theirs: parts[1]), "the sides do not matter")
    expect(merged == RecMerge.merge(base: parts[0], ours: merged, theirs: merged), "merging again changes nothing")
    let union = RecMerge.merge(parts[1], parts[2])
    expect(union == RecMerge.merge(parts[2], parts[1]), "the sides do not matter without a common version")
}
