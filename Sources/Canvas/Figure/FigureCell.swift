/// The content of a cell of a drawn figure.
public struct FigureCell: Hashable, Sendable {
    /// The character.
    public var sign: Character
    /// What the character shows.
    public var ink: FigureRole
    /// What is behind the character.
    public var paper: FigureRole

    /// An empty cell.
    static let empty = FigureCell(sign: " ", ink: .none, paper: .none)
}

/// How figures are drawn in cells.
public enum FigureTechnique: Hashable, Sendable {
    /// Quarter blocks in two colours per cell.
    case quarters
    /// An outline in braille, with the worked muscle in solid dots, for terminals with few colours.
    case outline
    /// Limbs as ASCII strokes.
    case lines
}

extension Figure {
    /// Returns the figure as rows of cells.
    ///
    /// - Parameters:
    ///   - moment: 0 at the start, 1 in the exercise.
    ///   - isMirrored: whether to work the left side rather than the right.
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
