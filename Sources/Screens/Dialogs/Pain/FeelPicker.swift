import Diary

/// The selection of feels for a pain reading.
struct FeelPicker: Hashable, Sendable {
    /// The feels that can be chosen: those of the catalog, then any others of the reading.
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

    /// Returns whether a feel is chosen.
    func contains(_ feel: Name) -> Bool { isChosen.contains(feel) }

    /// Moves the cursor, wrapping around.
    mutating func move(by steps: Int) {
        guard !offered.isEmpty else { return }
        place = (place + steps + offered.count) % offered.count
    }

    /// Adds a feel to the reading or removes it, as a click does.
    mutating func choose(_ place: Int) {
        self.place = place
        type(" ")
    }

    /// Handles typed text: Space toggles, a letter goes to the next feel that starts with it.
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
