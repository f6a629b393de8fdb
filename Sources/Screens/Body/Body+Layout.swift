import Canvas
import Diary

/// The layout of figures and list on a body: both figures and the list, one figure and the list, or only the list.
struct BodyLayout {
    /// A figure and its area.
    struct Slot {
        let view: SiteDefinition.View
        /// The area from its heading to its caption.
        let area: Rect
    }

    /// The figures that fit.
    let slots: [Slot]
    /// The number of rows of a figure.
    let figureRows: Int
    /// The list with its heading.
    let list: Rect
    /// The details of the selected place, below the list.
    let detail: Rect?
    /// The scale of the figures, below the details; nil without figures.
    let scale: Rect?

    private static let widestList = 46
    /// The rows of a detail that includes the weeks of the selected place.
    private static let tallDetail = 10
    private static let leastHeightOfWeeks = 19
    private static let leastHeightWithAir = 22
    private static let smallestFigure = 13
    /// The width of a caption under a figure.
    static let captionWidth = 18

    /// Returns the columns that the figures leave for the list: enough for names such as “low back, right”.
    private static func listWidth(_ width: Int) -> Int {
        max(width >= 80 ? 30 : 29, min(widestList, width * 3 / 10))
    }

    /// - Parameter view: the figure to prefer if there is only room for one.
    init(size: Size, view: SiteDefinition.View) {
        let rows = size.height - 2
        let leastList = Self.listWidth(size.width)
        let choices: [[SiteDefinition.View]] = [[.front, .back], [view], []]
        // Choose the largest figures that leave room for the list, and fewer figures rather than tiny ones.
        var found: (views: [SiteDefinition.View], rows: Int) = ([], 0)
        for views in choices where found.rows == 0 && !views.isEmpty {
            let room = (size.width - leastList - 5) / views.count - 2
            let largest = (Self.smallestFigure...max(Self.smallestFigure, rows)).last {
                BodyRaster.width(rows: $0) <= room && $0 <= rows
            }
            if let largest { found = (views, largest) }
        }
        figureRows = found.rows
        let figureWidth = BodyRaster.width(rows: found.rows)
        let count = found.views.count
        let share = count == 0 ? 0 : (size.width - leastList - 5) / count - 2
        let width = min(max(figureWidth, Self.captionWidth + 3), max(figureWidth, share))
        let gap = size.width >= 100 ? 5 : 2
        slots = found.views.enumerated().map { place, view in
            let left = 2 + place * (width + gap)
            return Slot(view: view, area: Rect(column: left, row: 0, width: width, height: found.rows + 2))
        }
        let left = slots.last.map { $0.area.right + gap + 1 } ?? 1
        let listWidth = min(size.width - left - 1, slots.isEmpty ? size.width - 2 : Self.widestList)
        let detailHeight =
            size.height >= Self.leastHeightOfWeeks && !slots.isEmpty ? Self.tallDetail : size.height >= 10 ? 3 : 0
        var rest = Rect(column: left, row: 0, width: listWidth, height: size.height)
        scale = slots.isEmpty ? nil : rest.takeBottom(1)
        // A blank row parts the scale from the numbers of the weeks where the list can spare it.
        if scale != nil, size.height >= Self.leastHeightWithAir { rest = rest.inset(bottom: 1) }
        detail = detailHeight == 0 ? nil : rest.takeBottom(detailHeight)
        list = rest.inset(bottom: detailHeight == 0 ? 0 : 1)
    }
}
