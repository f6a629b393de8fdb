import Diary

extension EntryFilter {
    /// The words that are in the record of every match, in whatever case: those of the letters a to z alone that an entry can't have
    /// from the program, and under which nothing was renamed.
    ///
    /// Everything else about an entry's text is as in its record: a name, an amount or a note loses at most blanks, and between two of
    /// them there is always something that isn't a letter.
    public var wordsOfRecords: [String] {
        guard !words.isEmpty else { return [] }
        let own = SearchText(Entry.ownWords)
        return words.filter { $0.isOfLetters && !own.contains($0) && currentNames[$0] == nil }.map(\.folded)
    }
}

extension SearchText {
    /// Whether it has letters from a to z and nothing else.
    fileprivate var isOfLetters: Bool { !folded.isEmpty && folded.utf8.allSatisfy { (0x61...0x7A).contains($0) } }
}
