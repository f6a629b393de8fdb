import FoundationEssentials

/// Reads entries from JSON: one object, a list of them, or several of both.
public enum EntryJSON {
    /// One object of a text.
    public struct Element: Sendable {
        /// The entry, or why it is none; the path is that within the object.
        public let entry: Result<Entry, JSONProblem>
        /// Its place in the list it is in, from 0; nil outside a list.
        public let place: Int?

        /// The entry.
        ///
        /// - Throws: ``JSONProblem`` with the path from the list on, such as `[2].habits[0].value`.
        public func get() throws(JSONProblem) -> Entry {
            do {
                return try entry.get()
            } catch {
                guard let place else { throw error }
                let rest = error.path.isEmpty || error.path.hasPrefix("[") ? error.path : "." + error.path
                throw JSONProblem(path: "[\(place)]\(rest)", reason: error.reason)
            }
        }
    }

    /// The objects of a text, each by itself: unknown and repeated keys, wrong types and what could not be read again are
    /// refused, so that nothing is dropped without a word.
    ///
    /// - Throws: ``JSONProblem`` when the text is not JSON.
    /// - Complexity: O(number of bytes).
    public static func elements(in bytes: [UInt8]) throws(JSONProblem) -> [Element] {
        let decoder = JSONDecoder()
        return try JSONPieces.split(bytes).map { piece in
            Element(entry: Result { () throws(JSONProblem) in try entry(piece, decoder) }, place: piece.place)
        }
    }

    private static func entry(_ piece: JSONPieces.Piece, _ decoder: JSONDecoder) throws(JSONProblem) -> Entry {
        do {
            try JSONKeys.refuseRepeated(in: piece.bytes)
            return try decoder.decode(Entry.self, from: Data(piece.bytes))
        } catch let problem as JSONProblem {
            throw problem
        } catch {
            throw JSONProblem(path: "", reason: "malformed JSON in the entry that starts on line \(piece.line)")
        }
    }
}
