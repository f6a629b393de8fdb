import Canvas
import Trends

extension PeriodChange {
    /// Returns the mark with a blank before it; empty if there is none.
    func mark(_ theme: Theme, _ glyphs: Glyphs) -> StyledText {
        switch self {
        case .same: StyledText()
        case .rise(let isWorse): StyledText(" \(glyphs.rise)", Self.style(isWorse, theme))
        case .fall(let isWorse): StyledText(" \(glyphs.fall)", Self.style(isWorse, theme))
        }
    }

    private static func style(_ isWorse: Bool?, _ theme: Theme) -> Style {
        switch isWorse {
        case true?: theme.alarm
        case false?: theme.good
        case nil: theme.label
        }
    }
}
