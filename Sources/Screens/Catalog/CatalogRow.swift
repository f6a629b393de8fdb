import Catalog
import Diary

/// One thing in the list of what can be logged.
struct CatalogRow: Hashable, Sendable {
    /// The part of the list that it is in.
    enum Group: Hashable, Sendable {
        /// Asked at check-in.
        case asked
        /// A habit that is not asked.
        case notAsked
        /// Anything else that shows.
        case shown
        /// Left out of questions and lists.
        case hidden

        /// The heading above it; none where all belong together.
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
    /// What it is: among the habits that are asked, activities can be too.
    let kind: CatalogKind
    let group: Group
    /// Whether it is asked at check-in.
    let isAsked: Bool
    /// Whether a file of the person's own describes it.
    let isOwn: Bool
    /// What it is in a word or two: the unit of a habit, the seconds of a hold.
    let measure: String

    /// Whether it is marked as one's own; of hidden things nothing more is said.
    var isMarkedOwn: Bool { isOwn && group != .hidden }

    /// The things of a kind, in the order of the list.
    static func rows(of kind: CatalogKind, model: AppModel) -> [CatalogRow] {
        let catalog = model.catalog
        let asked = kind.isAskable ? CatalogEditor.asked(model) : []
        func rows(_ names: [Name], _ group: Group) -> [CatalogRow] {
            names.map { name in
                let own: CatalogKind = kind == .habit && catalog.habit(name)?.kind == .activity ? .activity : kind
                return CatalogRow(
                    name: name, kind: own, group: group, isAsked: group != .hidden && asked.contains(name),
                    isOwn: catalog.isOwn(name, own), measure: catalog.measureWords(of: name, own))
            }
        }
        let shown = catalog.shown(kind)
        let hidden = rows(catalog.hidden(kind), .hidden)
        guard kind == .habit else { return rows(shown, .shown) + hidden }
        return rows(asked, .asked) + rows(shown.filter { !asked.contains($0) }, .notAsked) + hidden
    }
}

extension Catalog {
    /// What is counted of a thing, in a word or two.
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

    /// Several of them, as the heading of a list.
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
