import Glibc

/// A place or a way on the page, in hundredths of a standing figure's height: x to the right, y upwards from the floor.
public typealias FigurePoint = SIMD2<Double>

extension SIMD2<Double> {
    /// The way of a length in a direction of the clock face: 0° up, 90° right, 180° down, 270° left.
    init(direction degrees: Double, length: Double = 1) {
        let angle = degrees * .pi / 180
        self.init(sin(angle) * length, cos(angle) * length)
    }

    /// The direction on the clock face, in degrees from -180 to 180; 0 for no way at all.
    var direction: Double { atan2(x, y) * 180 / .pi }

    /// How long the way is.
    var length: Double { (x * x + y * y).squareRoot() }

    /// How far two ways go together: 0 for ways at a right angle.
    func dot(_ other: SIMD2<Double>) -> Double { x * other.x + y * other.y }

    /// The place a share of the way to another one.
    func mixed(with other: SIMD2<Double>, _ share: Double) -> SIMD2<Double> { self + (other - self) * share }
}

extension Double {
    /// The direction a share of the short way round to another one, in degrees.
    func turned(to other: Double, _ share: Double = 1) -> Double {
        self + ((other - self + 540).positiveRemainder(360) - 180) * share
    }

    /// The remainder that is never negative.
    private func positiveRemainder(_ divisor: Double) -> Double {
        let rest = truncatingRemainder(dividingBy: divisor)
        return rest < 0 ? rest + divisor : rest
    }

    /// The number a share of the way to another one.
    func mixed(with other: Double, _ share: Double) -> Double { self + (other - self) * share }
}
