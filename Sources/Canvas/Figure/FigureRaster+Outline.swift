extension FigureRaster {
    /// The bits of a braille character by the position of their dot, column by row (Unicode 16.0, chapter 21.1).
    static let brailleBits: [[UInt32]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]

    /// The cells in braille: edges as lines, the worked muscle in solid dots, the floor as one line of dots.
    var outlineCells: [[FigureCell]] {
        let floor = pixels.firstIndex(of: .ground).map { $0 / width }
        return (0..<(height / 4)).map { row in
            (0..<(width / 2)).map { column in outlineCell(column, row, floor: floor) }
        }
    }

    private func outlineCell(_ column: Int, _ row: Int, floor: Int?) -> FigureCell {
        var bits: UInt32 = 0
        var seen: [FigureRole] = []
        for (x, column) in [2 * column, 2 * column + 1].enumerated() {
            for (y, row) in (4 * row..<4 * row + 4).enumerated() where isDotted(column, row, floor: floor) {
                bits |= Self.brailleBits[x][y]
                seen.append(self[column, row])
            }
        }
        guard bits > 0, let scalar = Unicode.Scalar(0x2800 + bits) else { return .empty }
        let worked = seen.count { $0 == .worked }
        let most = FigureRole.allCases.max { left, right in
            seen.count { $0 == left } < seen.count { $0 == right }
        }
        return FigureCell(
            sign: Character(scalar), ink: worked * 2 >= seen.count ? .worked : most ?? .none, paper: .none)
    }

    private func isDotted(_ column: Int, _ row: Int, floor: Int?) -> Bool {
        let role = self[column, row]
        if role == .ground { return row == floor }
        if role == .worked { return true }
        return role != .none && isEdge(column, row)
    }

    /// Returns whether an adjacent pixel is further back.
    private func isEdge(_ column: Int, _ row: Int) -> Bool {
        let own = depth(column, row)
        return [(1, 0), (-1, 0), (0, 1), (0, -1)].contains { depth(column + $0.0, row + $0.1) < own }
    }

    /// Returns how near the content of a pixel is; hair is as near as the face.
    private func depth(_ column: Int, _ row: Int) -> UInt8 {
        guard (0..<width).contains(column), (0..<height).contains(row) else { return 0 }
        let role = self[column, row]
        return role == .hair ? FigureRole.arm.rawValue : role.rawValue
    }
}
