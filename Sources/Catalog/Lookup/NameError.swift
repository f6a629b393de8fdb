import Diary

/// A typed name that matches nothing in the catalog, or more than one thing.
public struct NameError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was typed.
    public let text: String
    /// The kind of thing that was expected.
    public let kind: CatalogKind
    /// Why it is refused.
    public let reason: Reason

    /// Why a name is refused.
    public enum Reason: Hashable, Sendable {
        /// Nothing has this name; these are the nearest.
        case unknown(nearest: [Name])
        /// All of these match it.
        case ambiguous([Name])
        /// The user has hidden what has this name.
        case hidden(Name)
        /// There is one, but of another kind, such as an activity given as a habit.
        case otherKind(CatalogKind, Name)
    }

    /// What is wrong and what to do, in two or three sentences.
    public var description: String {
        switch reason {
        case .unknown(let nearest):
            if Name.key(of: text).isEmpty { return "No name is given: say which \(kind.rawValue)." }
            let question =
                nearest.isEmpty
                ? " To list what there is: twinge catalog list \(kind.rawValue)." : nearest.map(\.text).didYouMean
            return "No \(kind.rawValue) is called “\(text)”.\(question) \(howToAdd)"
        case .ambiguous(let names):
            return "“\(text)” can mean \(names.map(\.text).alternatives). Type more of the name."
        case .hidden(let name):
            return "“\(name)” is hidden. To show it again: twinge catalog show \(kind.rawValue) \(name.key.typable)"
        case .otherKind(let other, let name):
            return
                "“\(name)” is \(other.withArticle), not \(kind.withArticle). Use: twinge \(other.rawValue) \(name.key.typable)"
        }
    }

    private var howToAdd: String {
        let word = text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } ? text : "\"\(text)\""
        return "To add it as your own: twinge catalog add \(kind.rawValue) \(word)"
    }
}

extension String {
    /// The text with hyphens for blanks, so that it can be typed in a shell without quotes.
    fileprivate var typable: String { split(separator: " ").joined(separator: "-") }
}
