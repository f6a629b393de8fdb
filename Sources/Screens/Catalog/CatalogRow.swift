import Catalog
import Diary

/// An item in the list of what can be logged.
struct CatalogRow: Hashable, Sendable {
    /// The part of the list that it is in.
    enum Group: Hashable, Sendable {
        /// Asked at check-in.
        case asked
        /// A habit that is not asked.
        case notAsked
        /// Anything else that is shown.
        case shown
        /// Hidden from questions and lists.
        case hidden

        /// The heading above it; nil if all items belong together.
        var heading: String? {
            switch self {
            case .asked: "Asked at check-in, in this order"
            case .notAsked: "Not asked"
            case .shown: nil
            case .hidden: "Hidden"
            }
        }
    }

    let name: Name
    /// The kind of the item: the habits asked at check-in can include activities.
    let kind: CatalogKind
    let group: Group
    /// Whether it is asked at check-in.
    let isAsked: Bool
    /// Whether it is described in one of the user's own files.
    let isOwn: Bool
    /// Its measure in a word or two: the unit of a habit, the seconds of a hold.
    let measure: String

    /// Returns the word for a key that changes it; nil for the table's word, empty if the key can't change it.
    func footerWord(for command: Command, _ model: AppModel) -> String? {
        switch command {
        case .hide: group == .hidden ? "show" : nil
        case .toggle: group == .hidden ? "" : isAsked ? "don't ask" : nil
        case .open: group == .hidden || isRating(model.catalog) ? "" : nil
        case .raiseRow, .lowerRow: group == .asked || group == .shown ? nil : ""
        default: nil
        }
    }

    /// Returns whether it has a field of its own in the diary, so that it has nothing but a name to change.
    func isRating(_ catalog: Catalog) -> Bool {
        if kind == .habit, case .rating? = catalog.habit(name)?.kind { return true }
        return false
    }

    /// Whether it is marked as the user's own; hidden items aren't.
    var isMarkedOwn: Bool { isOwn && group != .hidden }

    /// Returns the items of a kind, in list order.
    static func rows(of kind: CatalogKind, model: AppModel) -> [CatalogRow] {
        let catalog = model.catalog
        let asked = kind.isAskable ? CatalogEditor.asked(model) : []
        // Once for all rows: telling them reads the files.
        let own = catalog.ownNames(kind)
        let ownActivities = kind == .habit ? catalog.ownNames(.activity) : []
        func rows(_ names: [Name], _ group: Group) -> [CatalogRow] {
            names.map { name in
                let isActivity = kind == .habit && catalog.habit(name)?.kind == .activity
                let kind = isActivity ? .activity : kind
                return CatalogRow(
                    name: name, kind: kind, group: group, isAsked: group != .hidden && asked.contains(name),
                    isOwn: (isActivity ? ownActivities : own).contains(name),
                    measure: catalog.measureWords(of: name, kind))
            }
        }
        let shown = catalog.shown(kind)
        let hidden = rows(catalog.hidden(kind), .hidden)
        guard kind == .habit else { return rows(shown, .shown) + hidden }
        return rows(asked, .asked) + rows(shown.filter { !asked.contains($0) }, .notAsked) + hidden
    }
}

extension Catalog {
    /// Returns the measure of an item, in a word or two.
    fileprivate func measureWords(of name: Name, _ kind: CatalogKind) -> String {
        switch kind {
        case .habit, .activity: habit(name)?.measure.words ?? ""
        case .stretch: stretch(name).map { "\($0.hold.seconds) s" } ?? ""
        case .site: site(name)?.sides.contains(.left) ?? false ? "left, right" : ""
        case .care: care(name)?.unit?.rawValue ?? ""
        case .feel, .muscle: ""
        }
    }
}

extension CatalogKind {
    /// Whether it can be asked at check-in.
    var isAskable: Bool { self == .habit || self == .activity }

    /// The plural, as the heading of a list.
    var title: String {
        switch self {
        case .habit: "Habits"
        case .activity: "Activities"
        case .site: "Sites"
        case .feel: "Feels"
        case .stretch: "Stretches"
        case .care: "Care"
        case .muscle: "Muscles"
        }
    }
}
