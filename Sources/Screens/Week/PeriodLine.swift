import Canvas
import Diary
import Trends

/// The worst pain of a year or quarter as a line: the seven-day median, with long flare-ups shaded behind it, every flare-up day in a lane
/// below, and the starts of experiments.
struct PeriodLine {
    private let page: WeekPage
    /// The rows of the plot.
    private let plotHeight: Int

    /// The rows below the plot: flare-ups, and month names.
    private static let feetHeight = 2
    /// The width of the axis.
    private static let axisWidth = 3
    private static let leastHeight = 5
    /// The days from which a flare-up is shaded; shading every short one could cover everything.
    static let longFlare = 3

    private var theme: Theme { page.theme }

    /// Creates the line of a period; nil for a month, for measures other than pain, and if there is no room.
    ///
    /// - Parameters:
    ///   - room: the total number of rows.
    ///   - spare: the rows left by the map and the table.
    init?(_ page: WeekPage, room: Int, spare: Int) {
        guard Self.fits(page, room: room) else { return nil }
        let wanted = min(room / 2, spare - Self.feetHeight - 1)
        (self.page, plotHeight) = (page, max(Self.leastHeight, wanted.isMultiple(of: 2) ? wanted - 1 : wanted))
    }

    /// Returns whether a period in this many rows has a line.
    static func fits(_ page: WeekPage, room: Int) -> Bool {
        [.year, .quarter].contains(page.period.kind) && page.scale.measure == .worst
            && leastHeight + feetHeight + 4 <= room
    }

    /// Returns the sign of the days in the lane of flare-ups.
    static func laneSign(_ glyphs: Glyphs) -> String { glyphs.isASCII ? String(glyphs.dot) : "▀" }

    /// The number of rows it takes.
    var height: Int { plotHeight + Self.feetHeight }

    /// Whether any part of it is shaded.
    var isShaded: Bool {
        longFlares.contains { $0.start < page.period.last }
    }

    private var longFlares: [Flare] {
        page.source.flares.flares(in: page.period.days).filter { $0.dayCount >= Self.longFlare }
    }

    func draw(on canvas: inout Canvas) {
        let axis = Rect(column: 0, row: 0, width: Self.axisWidth, height: plotHeight)
        canvas.putPlotAxis(0...10, in: axis, label: theme.dim, line: theme.rule)
        let room = Rect(column: axis.right, row: 0, width: canvas.size.width - axis.right, height: plotHeight)
        let plot = plot
        canvas.putLine(plot, in: room, styles: theme.linePlot(canvas.glyphs))
        drawLane(plot, in: room, on: &canvas)
        drawMonths(plot, in: room, on: &canvas)
    }

    private var plot: LinePlot {
        let days = page.period.days
        var values = page.source.table.weeklyMedians(of: days.lowerBound...days.upperBound)
        for (place, day) in page.report.days.enumerated() where day.day > page.source.today { values[place] = nil }
        let bands = longFlares.map { flare in
            let start = flare.start - days.lowerBound
            return start..<(start + flare.dayCount)
        }
        return LinePlot(values, scale: 0...10, bands: bands, events: events)
    }

    /// The days with events, and those on which experiments began.
    private var events: [LinePlot.Event] {
        let days = page.period.days
        let logbook = page.model.diary.logbook
        let marked = days.flatMap { day in
            logbook.entries(on: day).compactMap(\.event).map { LinePlot.Event(at: day - days.lowerBound, $0) }
        }
        let experiments = page.model.experiments.filter { days.contains($0.start) }
        return marked + experiments.map { .init(at: $0.start - days.lowerBound, $0.trial.text) }
    }

    private func drawLane(_ plot: LinePlot, in room: Rect, on canvas: inout Canvas) {
        let sign = Self.laneSign(canvas.glyphs)
        for (place, day) in page.report.days.enumerated() where day.isFlare {
            let column = room.left + plot.column(of: place, width: room.width)
            canvas.put(sign, at: Point(column: column, row: room.bottom), style: theme.flare)
        }
    }

    private func drawMonths(_ plot: LinePlot, in room: Rect, on canvas: inout Canvas) {
        for (place, day) in page.report.days.enumerated() where day.day.day == 1 {
            let column = room.left + plot.column(of: place, width: room.width)
            let name = day.day.yearMonth.shortMonthName
            canvas.put(name, at: Point(column: column, row: room.bottom + 1), style: theme.dim)
        }
    }
}

extension Theme {
    /// Returns the styles of a line over time.
    func linePlot(_ glyphs: Glyphs) -> LinePlot.Styles {
        let hasGround = depth >= .twoHundredFiftySix && !glyphs.isASCII
        return LinePlot.Styles(
            line: plot, band: band, bandSign: hasGround ? nil : glyphs.isASCII ? ":" : "░", usual: usual, event: accent)
    }
}
