import Canvas
import Diary
import Reports

extension Theme {
    /// Returns the colour of a region: of its pain if logged, else a highlight if selected, else one of two alternating greys.
    func figureColor(_ region: BodyRegion, average: Double?, isSelected: Bool) -> Color {
        if let average, average.isFinite { return painColor(average) }
        if isSelected { return selectedColor }
        let isShaded = Self.shadedSites.contains(region.site) != (region.side == .centre)
        return isShaded ? skin.0 : skin.1
    }

    /// Returns the style of a number on a region's colour.
    func onFigure(_ color: Color) -> Style {
        ink(on: color, bold: true)
    }

    /// Every other site, from head to foot.
    private static let shadedSites: Set<Name> = [
        "jaw", "neck", "shoulder", "abdomen", "hand", "groin", "knee", "foot", "middle back", "buttock",
    ]
}
