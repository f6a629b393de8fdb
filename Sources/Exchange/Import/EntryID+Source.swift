import Diary

extension EntryID {
    /// The identifier of an imported entry, which follows from what the source says and so is the same at every import.
    ///
    /// - Parameters:
    ///   - moment: when the entry is.
    ///   - source: the name of the source.
    ///   - content: what the source says, in its own words.
    ///   - repetition: how often the same was said before at the same place in the source, from 0.
    init(importedAt moment: Moment, source: String, content: [String], repetition: Int) {
        var random = ContentGenerator()
        for text in [source] + content + ["\(repetition)"] { random.mix(text) }
        self.init(writtenAt: moment, random: &random)
    }
}

/// Random numbers that follow from a text: SplitMix64 (Steele et al., OOPSLA 2014), with the hash of the text as its seed.
private struct ContentGenerator: RandomNumberGenerator {
    private var seed = ContentHash()
    private var steps: UInt64 = 0

    mutating func mix(_ text: String) { seed.mix(text) }

    mutating func next() -> UInt64 {
        steps &+= 0x9e37_79b9_7f4a_7c15
        var mixed = seed.value &+ steps
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
