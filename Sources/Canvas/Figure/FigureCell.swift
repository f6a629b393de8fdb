/// What is in a cell of a drawn figure.
public struct FigureCell: Hashable, Sendable {
    /// The sign.
    public var sign: Character
    /// What the sign shows.
    public var ink: FigureRole
    /// What is behind it.
    public var paper: FigureRole

    /// An empty cell.
    static let empty = FigureCell(sign: " ", ink: .none, paper: .none)
}

/// How figures become cells.
public enum FigureTechnique: Hashable, Sendable {
    /// Quarters of cells in two colours each.
    case quarters
    /// An outline in braille, the worked muscle in solid dots: for terminals without colours enough.
    case outline
    /// Limbs as lines of ASCII.
    case lines
}

extension Figure {
    /// The figure as rows of cells.
    ///
    /// - Parameters:
    ///   - moment: 0 as you begin, 1 in the exercise.
    ///   - isMirrored: whether the left side is worked rather than the right one.
    public func cells(
        at moment: Double = 1, size: Size, technique: FigureTechnique, isMirrored: Bool = false
    ) -> [[FigureCell]] {
        guard size.width > 0, size.height > 0 else { return [] }
        func raster(_ grain: FigureRaster.Grain, gap: Double) -> FigureRaster {
            FigureRaster(self, at: moment, size: size, grain: grain, gap: gap, isMirrored: isMirrored)
        }
        switch technique {
        case .quarters: return raster(.quarters, gap: 0).quarterCells
        case .outline: return raster(.dots, gap: 0).outlineCells
        case .lines:
            let lines = FigureLines(self, at: moment, isMirrored: isMirrored)
            return lines.cells(raster(.halves, gap: 0.35))
        }
    }
}
