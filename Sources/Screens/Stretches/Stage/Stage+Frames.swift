import Canvas

extension Stage {
    /// Returns the frames per second while a figure moves: fewer for a large one, whose frames cost more to draw and send.
    ///
    /// Whole numbers, so that the clock changes with a frame and nothing is drawn between frames.
    static func framesPerSecond(_ layout: StageLayout) -> Double {
        switch layout.figure?.width ?? 0 {
        case ...40: 6
        case ...70: 3
        default: 2
        }
    }
    /// The steps of the breath per second.
    private static let breathsPerSecond = 2.0

    /// Returns when the next frame after an uptime is due; nil if nothing moves before the next second.
    static func nextFrame(_ model: AppModel) -> Double? {
        guard model.hasMotion, model.stretches.timer.isRunning, model.stretches.timer.stage == .hold,
            let item = StretchSession(model).currentItem, FrameLayout.isLargeEnough(model.size)
        else { return nil }
        let layout = StageLayout(FrameLayout.wholeBody(model.size).size, seconds: item.duration.seconds)
        let figure = layout.figure == nil ? nil : model.catalog.figure(of: item.stretch)
        let isMoving = figure.map { $0.moves && model.stageMoment.isMoving(isToAndFro: $0.picture.isToAndFro) } ?? false
        return model.stretches.timer.nextTick(
            at: model.time.uptime, perSecond: isMoving ? framesPerSecond(layout) : breathsPerSecond)
    }
}

extension AppModel {
    /// Whether anything moves besides the clock: not if the user turned motion off, nor while the terminal is unfocused.
    var hasMotion: Bool { preferences.hasMotion && isInSight }
}
