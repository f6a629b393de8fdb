import Diary

extension Side {
    /// The side in one letter, where there is no room for the word: L, R, B or C.
    var letter: String { String(rawValue.prefix(1)).uppercased() }
}
