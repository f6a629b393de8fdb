extension PosedFigure {
    /// Returns the worked muscles on a part, clipped to the body.
    ///
    /// - Parameter side: the limb's side; nil for a part in the middle, where the muscle's own side decides.
    func patches(
        on bone: FigureBone, _ side: FigureSide?, _ worked: [WorkedMuscle], clip: [Capsule]
    ) -> [FigureShape] {
        worked.flatMap { muscle -> [FigureShape] in
            if let side, let wanted = muscle.side, wanted != side { return [] }
            return anatomy.patches.filter {
                $0.muscle == muscle.muscle && $0.bone == bone && $0.isFrontView == (view != .side)
            }.map { patch in
                var shape = FigureShape(.worked, capsules(of: patch, side, halves: halves(of: muscle)))
                shape.clip = clip
                return shape
            }
        }
    }

    /// Returns the halves of the middle that a muscle colours: outwards to the right (1), to the left (-1).
    private func halves(of muscle: WorkedMuscle) -> [Double] {
        if view == .side { return [1] }
        return switch muscle.side {
        case .right: [1]
        case .left: [-1]
        default: [1, -1]
        }
    }

    private func capsules(of patch: MusclePatch, _ side: FigureSide?, halves: [Double]) -> [Capsule] {
        switch patch.bone {
        case .pelvis, .back, .chest: halves.flatMap { onTrunk(patch, half: $0) }
        case .head: halves.map { onHead(patch, half: $0) }
        case .neck: halves.map { onNeck(patch, half: $0) }
        default: side.map { [onLimb(patch, $0)] } ?? []
        }
    }

    private func onTrunk(_ patch: MusclePatch, half: Double) -> [Capsule] {
        let (pelvis, back) = (anatomy.length(.pelvis), anatomy.length(.back))
        let start = patch.bone == .pelvis ? 0 : patch.bone == .back ? pelvis : pelvis + back
        let pieces = 8
        let circles = (0...pieces).map { piece -> Capsule in
            let share = patch.from.mixed(with: patch.to, Double(piece) / Double(pieces))
            let along = start + anatomy.length(patch.bone) * share
            let (place, direction) = onSpine(along)
            let radius = halfWidth(at: along)
            let way = FigurePoint(direction: direction + 90, length: patch.offset * half * radius)
            return Capsule(place + way, patch.width * radius)
        }
        return zip(circles, circles.dropFirst()).map { Capsule($0.start, $0.startRadius, $1.start, $1.startRadius) }
    }

    private func onHead(_ patch: MusclePatch, half: Double) -> Capsule {
        let radius = 5.5
        let up = FigurePoint(direction: pose.head, length: radius)
        let way = FigurePoint(direction: pose.head + 90, length: patch.offset * radius * half)
        let middle = self[.head] + way
        return Capsule(
            middle + up * patch.from, patch.width * radius, middle + up * patch.to, patch.width * radius)
    }

    private func onNeck(_ patch: MusclePatch, half: Double) -> Capsule {
        let thickness = anatomy.taper(.neck, view).start
        let way = FigurePoint(direction: pose.neck + 90, length: patch.offset * half * thickness)
        let (low, high) = (self[.neck], skullBase)
        var foot = low.mixed(with: high, patch.from) + way
        if let share = patch.shoulder, view != .side {
            let shoulder = self[.shoulder, half > 0 ? .right : .left]
            foot = low.mixed(with: shoulder, share) + FigurePoint(direction: spine.last?.direction ?? 0, length: 1.2)
        }
        let radius = patch.width * thickness
        return Capsule(foot, radius, low.mixed(with: high, patch.to) + way, radius)
    }

    private func onLimb(_ patch: MusclePatch, _ side: FigureSide) -> Capsule {
        let (start, end) = ends(of: patch.bone, side)
        let taper = anatomy.taper(patch.bone, view)
        // In front view, the outside of the left limb is on the other side of the bone.
        let outwards = FigurePoint(direction: (end - start).direction + (side == .left ? 90 : -90))
        let radii = (taper.at(patch.from), taper.at(patch.to))
        return Capsule(
            start.mixed(with: end, patch.from) + outwards * patch.offset * radii.0, patch.width * radii.0,
            start.mixed(with: end, patch.to) + outwards * patch.offset * radii.1, patch.width * radii.1)
    }
}
