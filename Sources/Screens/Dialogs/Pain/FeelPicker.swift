import Diary

/// The feels of a pain reading while they are chosen.
struct FeelPicker: Hashable, Sendable {
    /// The feels that can be chosen: those of the catalog, then others the reading had.
    let offered: [Name]
    /// The feels chosen, in the order offered.
    var chosen: [Name] { offered.filter(isChosen.contains) }
    /// The feel under the cursor.
    private(set) var place = 0
    private var isChosen: Set<Name>

    /// Creates a picker.
    init(chosen: [Name], catalog: [Name]) {
        offered = catalog + chosen.filter { !catalog.contains($0) }
        isChosen = Set(chosen)
    }

    /// Whether a feel is chosen.
    func contains(_ feel: Name) -> Bool { isChosen.contains(feel) }

    /// Moves the cursor, going round.
    mutating func move(by steps: Int) {
        guard !offered.isEmpty else { return }
        place = (place + steps + offered.count) % offered.count
    }

    /// Takes a feel into the reading or out of it, as a click does.
    mutating func choose(_ place: Int) {
        self.place = place
        type(" ")
    }

    /// Takes typed text: Space chooses, a letter goes to the next feel that begins with it.
    mutating func type(_ text: String) {
        guard offered.indices.contains(place) else { return }
        if text == " " {
            isChosen.formSymmetricDifference([offered[place]])
            return
        }
        let order = (1...offered.count).map { (place + $0) % offered.count }
        if let found = order.first(where: { offered[$0].key.hasPrefix(text.lowercased()) }) { place = found }
    }
}
