import Canvas
import Catalog
import Diary
import Trends

/// The words of the current hold on the stage: its caution, and the step to do now.
struct StageWords {
    private let model: AppModel
    private let session: StretchSession
    private let item: RoutineItem
    private let stretch: Stretch?
    /// The seconds since the hold began; nil during the changeover.
    private let held: Double?

    private var theme: Theme { model.theme }

    init(_ model: AppModel, _ session: StretchSession, _ item: RoutineItem, held: Double?) {
        (self.model, self.session, self.item, self.held) = (model, session, item, held)
        stretch = model.catalog.loggedStretch(item.stretch)
    }

    /// The longest lines.
    private static let widest = 76
    private static let secondsPerStep = 10.0
    /// The rows of a body that is too low to be laid out for the whole exercise at once.
    private static let lowBody = 13

    /// Returns the rows for the name and the caution, and those with the longest step as well.
    ///
    /// They are the same throughout an exercise, so that nothing moves, except where that would leave too little to the clock.
    func rows(_ size: Size) -> (least: Int, whole: Int) {
        let width = size.width - 2
        let isLow = size.height < Self.lowBody
        let cautions = (isLow ? [held] : [nil, 0]).map { held in
            isReminder(held: held) && isLow ? 0 : cautionLines(width: width, held: held).count
        }
        let steps = (stretch?.steps(for: item.side) ?? []).indices.map { stepLines($0, width: width).count }
        let least = 1 + (cautions.max() ?? 0)
        return (least, isLow ? least : least + (steps.max() ?? 0))
    }

    /// Returns the caution, wrapped; empty if it is a reminder that applies to every stretch, and there is no room for it.
    func cautionLines(width: Int, height: Int) -> [(text: String, style: Style)] {
        let lines = cautionLines(width: width, held: held)
        return isReminder(held: held) && lines.count >= height ? [] : lines
    }

    private func cautionLines(width: Int, held: Double?) -> [(text: String, style: Style)] {
        let caution = caution(held: held)
        return caution.text.wrapped(to: min(Self.widest, width), glyphs: model.glyphs).map { ($0, caution.style) }
    }

    /// Returns the caution, or else what applies to every stretch.
    private func caution(held: Double?) -> (text: String, style: Style) {
        ownCaution(held: held) ?? ("Pull, not pain: stop if it is sharp or shoots.", theme.dim)
    }

    private func isReminder(held: Double?) -> Bool { ownCaution(held: held) == nil }

    /// Returns the caution of this stretch: that it hurt before, or else what to watch for, until the hold begins.
    private func ownCaution(held: Double?) -> (text: String, style: Style)? {
        if model.stretches.missedStage != nil, let missed = StretchesPage(model).notices.first {
            return (missed.text, theme.alarm)
        }
        if let caution = model.stretchesHistory(of: session.plan).cautions[item.stretch] {
            return ("\(caution.words.capitalizedFirst). Ease off, or skip it.", theme.alarm)
        }
        guard held == nil, let stretch, !stretch.cautions.isEmpty else { return nil }
        return (stretch.cautions.joined(separator: " "), theme.label)
    }

    /// Returns the current step: the first one while getting into position, then the others, each for some seconds.
    func stepLines(width: Int) -> [(number: String, text: String)] {
        let count = stretch?.steps(for: item.side).count ?? 0
        guard count > 0 else { return [] }
        guard let held, count > 1 else { return stepLines(0, width: width) }
        return stepLines(1 + Int(held / Self.secondsPerStep) % (count - 1), width: width)
    }

    private func stepLines(_ place: Int, width: Int) -> [(number: String, text: String)] {
        let step = stretch?.steps(for: item.side)[place] ?? ""
        return step.wrapped(to: min(Self.widest, width - 2), glyphs: model.glyphs).enumerated().map { row, text in
            (row == 0 ? "\(place + 1)" : "", text)
        }
    }
}
