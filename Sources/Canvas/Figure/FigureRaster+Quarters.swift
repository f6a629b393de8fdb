extension FigureRaster {
    /// The characters by their filled quarters: 1 and 2 above, 4 and 8 below.
    static let quarterSigns: [Character] = [
        " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
    ]

    /// The cells in quarter blocks of two colours.
    var quarterCells: [[FigureCell]] {
        (0..<(height / 2)).map { row in
            (0..<(width / 2)).map { column in
                solidCell(column, row) ?? quarterCell(Self.corners.map { (2 * column + $0.x, 2 * row + $0.y) })
            }
        }
    }

    private static let corners = [(x: 0, y: 0), (x: 1, y: 0), (x: 0, y: 1), (x: 1, y: 1)]

    /// Returns the cell if its four quarters show the same, as most do; nil if they differ.
    private func solidCell(_ column: Int, _ row: Int) -> FigureCell? {
        let role = self[2 * column, 2 * row]
        guard Self.corners.allSatisfy({ self[2 * column + $0.x, 2 * row + $0.y] == role }) else { return nil }
        return Self.solid(role)
    }

    private static func solid(_ role: FigureRole) -> FigureCell {
        role == .none ? .empty : FigureCell(sign: "█", ink: role, paper: .none)
    }

    private func quarterCell(_ places: [(Int, Int)]) -> FigureCell {
        let roles = places.map { self[$0.0, $0.1] }
        let kept = Self.twoMostSeen(in: roles)
        guard kept.count == 2 else { return Self.solid(kept[0]) }
        // The emptier one goes behind.
        let (ink, paper) = kept[1] == .none ? (kept[0], kept[1]) : (kept[1], kept[0])
        let mask = places.indices.reduce(0) { mask, index in
            let place = places[index]
            let role =
                kept.contains(roles[index]) ? roles[index] : nearer(kept, to: votes(column: place.0, row: place.1))
            return role == ink ? mask | 1 << index : mask
        }
        if mask == 0 { return FigureCell(sign: "█", ink: paper, paper: .none) }
        return FigureCell(sign: Self.quarterSigns[mask], ink: ink, paper: paper)
    }

    /// Returns at most two roles, most frequent first; worked muscles and props count more.
    private static func twoMostSeen(in roles: [FigureRole]) -> [FigureRole] {
        var weights: [(role: FigureRole, weight: Double)] = []
        for role in roles {
            let extra = role == .worked || role == .prop ? 0.6 : role == .none ? 0.2 : 0
            if let place = weights.firstIndex(where: { $0.role == role }) {
                weights[place].weight += 1 + extra
            } else {
                weights.append((role, 1 + extra))
            }
        }
        var kept: [FigureRole] = []
        while kept.count < 2, let best = weights.enumerated().max(by: { ($0.1.weight, -$0.0) < ($1.1.weight, -$1.0) }) {
            kept.append(best.element.role)
            weights.remove(at: best.offset)
        }
        return kept
    }

    /// Returns which of two roles a pixel of a third one joins: the one that more samples in it hit.
    private func nearer(_ kept: [FigureRole], to votes: Votes) -> FigureRole {
        func weight(_ role: FigureRole) -> Double { Double(votes[role]) + (role == .none ? 0 : 0.1) }
        return weight(kept[1]) > weight(kept[0]) ? kept[1] : kept[0]
    }
}
