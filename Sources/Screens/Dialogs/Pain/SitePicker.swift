import Catalog
import Diary

/// The selection of sites for a pain reading: those chosen, and all others found by typing any part of a name.
struct SitePicker: Hashable, Sendable {
    /// The sites chosen so far, in order.
    private(set) var chosen: [SiteReading]
    /// The search text.
    private(set) var search = TextField()
    /// The row under the cursor.
    private(set) var row = 0
    /// Whether a 1 was just typed, so that a 0 makes it 10.
    private var followsOne = false

    /// The sites that can be chosen, most recently used first.
    private let offered: [SiteReading]
    private let catalog: Catalog

    /// Creates a picker.
    ///
    /// - Parameter recent: the sites of earlier readings, latest first, with their sides.
    init(chosen: [SiteReading], recent: [SiteReading], catalog: Catalog) {
        self.chosen = chosen
        self.catalog = catalog
        var names: Set<Name> = []
        let all =
            (chosen + recent).map { SiteReading($0.name, side: $0.side) } + catalog.sites.map { SiteReading($0.name) }
        offered = all.filter { names.insert($0.name).inserted }
    }

    /// One row of the list.
    struct Row: Hashable, Sendable {
        /// The site, with its side and score, or those it would get.
        var site: SiteReading
        var isChosen: Bool
    }

    /// The rows that match the search; all of them without one.
    var rows: [Row] {
        let words = Name.key(of: search.text).split(separator: " ").map(String.init)
        return offered.compactMap { site -> Row? in
            let picked = chosen.first { $0.name == site.name }
            var row = Row(site: picked ?? site, isChosen: picked != nil)
            guard let side = match(words, site.name) else { return nil }
            if case .side(let side) = side { row.site.side = side }
            return row
        }
    }

    private enum Match {
        case name
        case side(Side)
    }

    /// Returns how a site matches if every word is part of one of its names, or the start of one of its sides.
    ///
    /// After the first word, a side wins over a match in the middle of a word: “lumb r” is the right lumbar site.
    private func match(_ words: [String], _ name: Name) -> Match? {
        guard !words.isEmpty else { return .name }
        let definition = catalog.site(name)
        let names = [name.key] + (definition?.aliases.map(\.key) ?? [])
        var match = Match.name
        for (index, word) in words.enumerated() {
            let side = definition?.sides.first { $0.rawValue.hasPrefix(word) }
            if let side, index > 0,
                !names.contains(where: { $0.split(separator: " ").contains { $0.hasPrefix(word) } })
            {
                match = .side(side)
            } else if names.contains(where: { $0.contains(word) }) {
                continue
            } else if let side {
                match = .side(side)
            } else {
                return nil
            }
        }
        return match
    }

    /// Handles typed text: a search or, without one, Space to choose and a digit to rate.
    mutating func type(_ text: String) {
        if search.isEmpty, text == " " { return toggle() }
        if search.isEmpty, let digit = Int(text), (0...9).contains(digit) { return rate(digit) }
        followsOne = false
        search.type(text)
        row = 0
    }

    /// Adds the row under the cursor to the reading or removes it, and ends the search.
    mutating func toggle() {
        guard rows.indices.contains(row) else { return }
        let picked = rows[row]
        let isSearch = !search.isEmpty
        search.clear()
        if let place = chosen.firstIndex(where: { $0.name == picked.site.name }) {
            // A chosen site found by searching isn't meant to be removed.
            if isSearch { chosen[place] = picked.site } else { chosen.remove(at: place) }
        } else {
            chosen.append(picked.site)
        }
        row = rows.firstIndex { $0.site.name == picked.site.name } ?? 0
    }

    /// Adds a row to the reading or removes it, as a click does.
    mutating func choose(_ row: Int) {
        self.row = row
        toggle()
    }

    /// Adds a row to the reading with a side, or clears its side if it has that one already, as a click on the side does.
    mutating func choose(_ row: Int, side: Side) {
        guard rows.indices.contains(row) else { return }
        self.row = row
        let picked = rows[row]
        search.clear()
        change(picked.site) { $0.side = picked.isChosen && $0.side == side ? nil : side }
        self.row = rows.firstIndex { $0.site.name == picked.site.name } ?? 0
    }

    /// Returns the sides of a site, with the centre between left and right.
    func sides(of site: SiteReading) -> [Side] {
        let known = catalog.site(site.name)?.sides ?? Side.allCases
        return [Side.left, .centre, .right, .both].filter(known.contains)
    }

    /// Gives the site under the cursor its own score.
    private mutating func rate(_ digit: Int) {
        guard rows.indices.contains(row) else { return }
        let picked = rows[row].site
        let isTen = followsOne && digit == 0 && picked.pain == PainScore(1)
        followsOne = digit == 1
        change(picked) { $0.pain = PainScore(isTen ? 10 : digit) }
    }

    /// Performs a command of the list.
    ///
    /// - Returns: Whether the command was one of its own.
    mutating func perform(_ command: Command) -> Bool {
        followsOne = false
        let rows = rows
        switch command {
        case .moveUp where row > 0, .moveDown where row + 1 < rows.count:
            row = command.destination(from: row, last: rows.count - 1, page: 1) ?? row
        case .cursorLeft where search.isEmpty: turnSide(by: -1)
        case .cursorRight where search.isEmpty: turnSide(by: 1)
        case .deleteBackward where search.isEmpty:
            if rows.indices.contains(row), rows[row].isChosen { change(rows[row].site) { $0.pain = nil } }
        default:
            let isDone = search.perform(command)
            if isDone { row = 0 }
            return isDone
        }
        return true
    }

    /// Chooses the next side of the site under the cursor; after the last comes none.
    private mutating func turnSide(by steps: Int) {
        guard rows.indices.contains(row) else { return }
        let site = rows[row].site
        let sides: [Side?] = [nil] + self.sides(of: site)
        let place = sides.firstIndex(of: site.side) ?? 0
        change(site) { $0.side = sides[(place + steps + sides.count) % sides.count] }
    }

    /// Changes a site, adding it to the reading if necessary.
    private mutating func change(_ site: SiteReading, _ change: (inout SiteReading) -> Void) {
        if let place = chosen.firstIndex(where: { $0.name == site.name }) {
            change(&chosen[place])
        } else {
            var site = site
            change(&site)
            chosen.append(site)
        }
    }
}
