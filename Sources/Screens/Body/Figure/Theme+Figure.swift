import Canvas
import Diary

extension Theme {
    /// The colour of a region: of its pain where some was logged, else one of two quiet greys that tell neighbours apart;
    /// the selected one stands out.
    func figureColor(_ region: BodyRegion, average: Double?, isSelected: Bool) -> Color {
        if isSelected { return selectedColor }
        if let average, average.isFinite { return PainRamp.color(of: Int(average.rounded()), on: background) }
        let isShaded = Self.shadedSites.contains(region.site) != (region.side == .centre)
        switch background {
        case .dark: return Color(palette: isShaded ? 239 : 237, in16: 8)
        case .light: return Color(palette: isShaded ? 250 : 252, in16: 7)
        }
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
