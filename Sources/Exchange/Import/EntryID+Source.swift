import Diary
import Files

extension EntryID {
    /// Creates the identifier of an imported entry, derived from what the source says and so the same at every import.
    ///
    /// - Parameters:
    ///   - moment: when the entry is.
    ///   - source: the name of the source.
    ///   - content: what the source says, in its own words.
    ///   - repetition: how often the same content occurred before at the same place in the source, from 0.
    init(importedAt moment: Moment, source: String, content: [String], repetition: Int) {
        var fingerprint = Fingerprint()
        for text in [source] + content + ["\(repetition)"] { fingerprint.mix(text) }
        var random = ContentGenerator(fingerprint)
        self.init(writtenAt: moment, random: &random)
    }
}
