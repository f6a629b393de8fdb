import Canvas
import Diary

/// Where figures and list stand on a body of some size: both figures and the list, one figure and the list, or the list
/// alone.
struct BodyLayout {
    /// A figure and the columns it has.
    struct Slot {
        let view: SiteDefinition.View
        /// The room from its heading to its caption.
        let area: Rect
    }

    /// The figures that fit.
    let slots: [Slot]
    /// The rows of a figure.
    let figureRows: Int
    /// The list with its heading.
    let list: Rect
    /// What is known of the selected place, below the list.
    let detail: Rect?

    private static let widestList = 46
    /// The rows of a detail with the weeks of the selected place.
    private static let tallDetail = 10
    private static let leastHeightOfWeeks = 19
    private static let smallestFigure = 13
    /// The columns of a caption under each figure.
    static let captionWidth = 18

    /// The columns that the figures leave to the list at a width of the body: names such as “low back, right” fit.
    private static func listWidth(_ width: Int) -> Int {
        max(width >= 80 ? 30 : 29, min(widestList, width * 3 / 10))
    }

    /// - Parameter view: the figure that matters more where there is room for one.
    init(size: Size, view: SiteDefinition.View) {
        let rows = size.height - 2
        let leastList = Self.listWidth(size.width)
        let choices: [[SiteDefinition.View]] = [[.front, .back], [view], []]
        // The largest figures that leave the list its room; fewer figures rather than too small ones.
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
        list = Rect(
            column: left, row: 0, width: listWidth,
            height: detailHeight == 0 ? size.height : size.height - detailHeight - 1)
        detail =
            detailHeight == 0
            ? nil
            : Rect(column: left, row: size.height - detailHeight, width: listWidth, height: detailHeight)
    }
}
