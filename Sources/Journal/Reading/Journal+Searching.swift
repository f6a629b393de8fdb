import Diary
import Recfile

extension Journal {
    /// Returns the contents of some months' files, in the same order, but without the entries of months in which a word doesn't occur:
    /// those are only looked through, not decoded. What is reported of any of the files is the same.
    ///
    /// - Parameter words: words of the letters a to z in lower case. One that occurs in the current name of something renamed occurs in
    ///   every month, since its entries may have the former name.
    /// - Complexity: O(size of the files), on up to four processors if there are many files.
    public func contents(of months: [YearMonth], naming words: [String]) -> [MonthContents] {
        let words = wordsInFiles(words)
        guard !words.isEmpty else { return contents(of: months) }
        let readings = Lanes.map(months, with: { CheckingReader(words: words, names: names) }) { month, reader in
            var identifiers: [UInt64]? = []
            let contents = contents(of: month) { bytes, contents in
                identifiers = reader.search(bytes, into: &contents)
            }
            return (contents: contents, identifiers: identifiers)
        }
        // Which record of an identifier counts may depend on one that wasn't decoded.
        var known = IdentifierHashes(capacity: readings.reduce(0) { $0 + ($1.identifiers?.count ?? 0) })
        for reading in readings {
            guard let identifiers = reading.identifiers, identifiers.allSatisfy({ known.insert($0) }) else {
                return contents(of: months)
            }
        }
        return readings.map(\.contents)
    }

    /// Returns those words of a search that the files of all hits must have.
    func wordsInFiles(_ words: [String]) -> [[UInt8]] { words.filter { !names.canName($0) }.map { Array($0.utf8) } }
}

extension CheckingReader {
    /// Reads a month file, unless a word doesn't occur in it and nothing would be reported.
    ///
    /// - Returns: the hashes of the identifiers; nil if one of them has none.
    fileprivate mutating func search(_ bytes: [UInt8], into contents: inout MonthContents) -> [UInt64]? {
        if !hasWords(bytes), let records = certainRecords(in: bytes, of: contents) { return records.identifiers }
        decode(bytes, into: &contents)
        return MonthCheck.hashes(of: contents)
    }
}

extension [UInt8] {
    /// Letters beyond ASCII whose lower case begins with one of a to z: the Kelvin sign and the capital i with a dot.
    private static let foreignCapitals = ["\u{212A}", "\u{130}"].map { Array($0.utf8) }

    /// Returns whether a word occurs, in whatever case, or a letter that may be one of it in another guise.
    func hasWordOrMore(_ word: [UInt8]) -> Bool {
        hasWord(word) || Self.foreignCapitals.contains { firstOffset(of: $0) != nil }
    }
}
