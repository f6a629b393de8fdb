import Canvas
import Diary
import Trends

/// The worst pain of a year or quarter as a line: the seven-day median, with long flare-ups shaded behind it, every flare-up day in a lane
/// below, and the starts of experiments.
struct PeriodLine {
    private let page: WeekPage
    /// The columns of the plot.
    private let plotWidth: Int
    /// The rows of the plot.
    private let plotHeight: Int

    /// The rows below the plot: flare-ups, and month names; in a low window the names alone, or neither.
    private let feetHeight: Int

    private static let mostFeet = 2
    /// The width of the axis.
    private static let axisWidth = 3
    /// The rows of the lowest plot, and of the lowest one whose axis has a middle.
    private static let leastHeight = 3
    private static let usualHeight = 5
    /// The days from which a flare-up is shaded; shading every short one could cover everything.
    static let longFlare = 3

    private var theme: Theme { page.theme }

    /// Creates the line of a period; nil for a month, for measures other than pain, if there is nothing to draw, and if there is no room.
    ///
    /// - Parameters:
    ///   - width: the total number of columns.
    ///   - room: the total number of rows.
    ///   - spare: the rows left by the map and the table.
    init?(_ page: WeekPage, width: Int, room: Int, spare: Int) {
        guard Self.isFor(page), room >= Self.leastHeight else { return nil }
        self.page = page
        plotWidth = max(1, width - Self.axisWidth)
        guard room >= Self.usualHeight + Self.mostFeet else {
            plotHeight = Self.leastHeight
            feetHeight = min(Self.mostFeet, room - Self.leastHeight)
            return
        }
        feetHeight = Self.mostFeet
        let wanted = min(room / 2, spare - Self.mostFeet - 1)
        plotHeight = max(Self.usualHeight, wanted.isMultiple(of: 2) ? wanted - 1 : wanted)
    }

    /// Returns whether a period has a line, if there is room for it: too few scores for a median leave only the axes.
    static func isFor(_ page: WeekPage) -> Bool {
        [.year, .quarter].contains(page.period.kind) && page.scale.measure == .worst
            && (page.report.days.contains(where: \.isFlare) || !events(of: page).isEmpty
                || medians(of: page).contains { $0 != nil })
    }

    /// Returns the seven-day medians of the days so far.
    private static func medians(of page: WeekPage) -> [Double?] {
        let days = page.period.days
        let medians = page.source.table.weeklyMedians(of: days.lowerBound...days.upperBound)
        return zip(page.report.days, medians).map { $0.day > page.source.today ? nil : $1 }
    }

    /// Returns whether a period in this many rows has a line with a lane of flare-ups.
    static func hasLane(_ page: WeekPage, room: Int) -> Bool { isFor(page) && room >= leastHeight + mostFeet }

    /// Returns the sign of the days in the lane of flare-ups.
    static func laneSign(_ glyphs: Glyphs) -> String { glyphs.isASCII ? String(glyphs.dot) : "▀" }

    /// The number of rows it takes.
    var height: Int { plotHeight + feetHeight }

    /// Whether flare-ups have their lane.
    private var hasLane: Bool { feetHeight == Self.mostFeet }

    /// Whether any part of it is shaded.
    var isShaded: Bool {
        shadedFlares.contains { $0.start < page.period.last }
    }

    /// The flare-ups that are shaded; none where shades are drawn as characters and would hide the line, because the chart is low or there
    /// are many flare-ups. The lane below still shows them.
    private var shadedFlares: [Flare] {
        let flares = page.source.flares.flares(in: page.period.days).filter { $0.dayCount >= Self.longFlare }
        guard theme.linePlot(page.glyphs).bandSign != nil else { return flares }
        return plotHeight >= Self.usualHeight && columns(of: flares) * 2 <= plotWidth ? flares : []
    }

    /// Returns how many columns of the plot flare-ups take.
    private func columns(of flares: [Flare]) -> Int {
        let days = page.period.days
        let taken = flares.flatMap { flare in
            (0..<flare.dayCount).map { flare.start + $0 }.filter(days.contains)
                .map { ($0 - days.lowerBound) * plotWidth / days.count }
        }
        return Set(taken).count
    }

    func draw(on canvas: inout Canvas) {
        let axis = Rect(column: 0, row: 0, width: Self.axisWidth, height: plotHeight)
        canvas.putPlotAxis(0...10, in: axis, label: theme.dim, line: theme.rule)
        let room = Rect(column: axis.right, row: 0, width: canvas.size.width - axis.right, height: plotHeight)
        let plot = plot
        canvas.putLine(plot, in: room, styles: theme.linePlot(canvas.glyphs))
        if hasLane { drawLane(plot, in: room, on: &canvas) }
        if feetHeight > 0 { drawMonths(plot, in: room, on: &canvas) }
    }

    private var plot: LinePlot {
        let days = page.period.days
        let bands = shadedFlares.map { flare in
            let start = flare.start - days.lowerBound
            return start..<(start + flare.dayCount)
        }
        return LinePlot(Self.medians(of: page), scale: 0...10, bands: bands, events: Self.events(of: page))
    }

    /// Returns the days with events, and those on which experiments began.
    private static func events(of page: WeekPage) -> [LinePlot.Event] {
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
        var end = room.left
        for (place, day) in page.report.days.enumerated() where day.day.day == 1 {
            let column = room.left + plot.column(of: place, width: room.width)
            let name = day.day.yearMonth.shortMonthName
            // Names that touch can't be read.
            guard column >= end, column + name.count <= room.right else { continue }
            end = column + name.count + 1
            canvas.put(name, at: Point(column: column, row: room.bottom + feetHeight - 1), style: theme.dim)
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
