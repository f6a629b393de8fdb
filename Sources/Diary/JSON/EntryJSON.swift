import FoundationEssentials

/// Reads entries from JSON: an object, a list of them, or several of either.
public enum EntryJSON {
    /// One object of a text.
    public struct Element: Sendable {
        /// The entry, or what is wrong with it; the path is relative to the object.
        public let entry: Result<Entry, JSONProblem>
        /// Its index in the list; nil outside a list.
        public let place: Int?

        /// Returns the entry.
        ///
        /// - Throws: ``JSONProblem`` with the path including the list, such as `[2].habits[0].value`.
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

    /// Decodes the objects of a text one by one. Unknown and repeated keys, wrong types and values that would not read back
    /// the same are rejected, so that nothing is dropped silently.
    ///
    /// - Throws: ``JSONProblem`` if the text isn't JSON.
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
