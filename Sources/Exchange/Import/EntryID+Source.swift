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

/// Random numbers that follow from a text: FNV-1a makes the seed, SplitMix64 the numbers (Steele et al., OOPSLA 2014).
private struct ContentGenerator: RandomNumberGenerator {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func mix(_ text: String) {
        for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
        // A byte that UTF-8 never holds keeps “ab”, “c” apart from “a”, “bc”.
        state = (state ^ 0xFF) &* 0x100_0000_01b3
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
