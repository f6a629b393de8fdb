import Canvas
import Diary
import Reports

extension Theme {
    /// The colour of a region: of its pain where some was logged, else one of two quiet greys that tell neighbours apart;
    /// the selected one stands out where it would hide no pain.
    func figureColor(_ region: BodyRegion, average: Double?, isSelected: Bool) -> Color {
        if let average, average.isFinite { return painColor(average) }
        if isSelected { return selectedColor }
        let isShaded = Self.shadedSites.contains(region.site) != (region.side == .centre)
        return isShaded ? skin.0 : skin.1
    }

    /// The style of a number on a region of a colour.
    func onFigure(_ color: Color) -> Style {
        ink(on: color, bold: true)
    }

    /// Every other site from head to foot.
    private static let shadedSites: Set<Name> = [
        "jaw", "neck", "shoulder", "abdomen", "hand", "groin", "knee", "foot", "middle back", "buttock",
    ]
}
