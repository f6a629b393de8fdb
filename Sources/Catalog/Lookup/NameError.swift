import Diary

/// A typed name that matches nothing in the catalog, or more than one thing.
public struct NameError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was typed.
    public let text: String
    /// The kind of thing that was expected.
    public let kind: CatalogKind
    /// Why it is refused.
    public let reason: Reason
    /// What was typed after the name, such as an amount; nil if nothing was.
    public var rest: String?

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
        /// It is that of a medicine, which has a command of its own.
        case medicine(Name)
        /// Something with the name, as typed, has what seems to be its amount after it without a sign between them.
        case unjoined(String, amount: String)
    }

    /// Returns what to say of a text that several names have.
    public static func unclear(_ text: String, _ names: [Name]) -> String {
        "“\(text)” can mean \(names.map(\.text).alternatives). Type more of the name."
    }

    /// What is wrong and what to do, in two or three sentences.
    public var description: String {
        switch reason {
        case .unknown(let nearest):
            if Name.key(of: text).isEmpty { return "No name is given: say which \(kind.rawValue)." }
            if text.contains(",") {
                return "No \(kind.rawValue) is called “\(text)”. Names have no commas: give each by itself."
            }
            if rest == nil, let example, text.isAmount {
                return "“\(text)” is an amount. Type it after the name with = between them, as in \(example)"
            }
            let question =
                nearest.isEmpty
                ? " To list what there is: twinge catalog list \(kind.rawValue)." : nearest.map(\.text).didYouMean
            return "No \(kind.rawValue) is called “\(text)”.\(question) \(howToAdd)"
        case .ambiguous(let names):
            return Self.unclear(text, names)
        case .hidden(let name):
            return "“\(name)” is hidden. To show it again: twinge catalog show \(kind.rawValue) \(name.key.typable)"
        case .otherKind(let other, let name):
            let amount = rest.map { "=\($0.filter { $0 != " " })" } ?? ""
            return "“\(name)” is \(other.withArticle), not \(kind.withArticle). "
                + "Use: twinge \(other.rawValue) \(name.key.typable)\(amount)"
        case .medicine(let name):
            let amount = rest.map { " \($0)" } ?? ""
            return "“\(name)” is a medicine, not \(kind.withArticle). Use: twinge take \(name.key.typable)\(amount)"
        case .unjoined(let name, let amount):
            return "No \(kind.rawValue) is called “\(text)”. \(howToType(amount, of: name))"
        }
    }

    private func howToType(_ amount: String, of name: String) -> String {
        switch kind {
        case .site: return "Type = before the score: \"\(name)=\(amount)\""
        case .stretch:
            guard let hold = try? HoldDuration(parsing: amount) else { return "Type its name alone: \(name.typable)" }
            return "To log its seconds: twinge stretch done \(name.typable) --seconds \(hold.seconds)"
        default: return "Type = before the amount: \(name.typable)=\(amount.filter { $0 != " " })"
        }
    }

    /// A name of the kind with its amount; nil if the kind has none.
    private var example: String? {
        switch kind {
        case .habit: "sitting=7.5h"
        case .activity: "walking=20min"
        case .care: "massage=60min"
        default: nil
        }
    }

    private var howToAdd: String {
        "To add it as your own: twinge catalog add \(kind.rawValue) \(text.shellWord)"
    }
}
