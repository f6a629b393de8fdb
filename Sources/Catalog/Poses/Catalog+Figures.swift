import Canvas
import Diary

extension Catalog {
    /// The exercises that have a figure, in the order of the files.
    public var drawnExercises: [Name] { poseShelf.loaded.names }

    /// Returns the exercise as a figure that can be drawn; nil if it has no pose.
    ///
    /// An exercise that was renamed keeps the figure of its former name.
    ///
    /// - Complexity: O(1) once the poses have been read; O(number of poses) for an exercise without a pose of its current name.
    public func figure(of stretch: Name) -> Figure? {
        if let figure = poseShelf.figure(stretch) { return figure }
        guard let known = loggedStretch(stretch)?.name else { return nil }
        return drawnExercises.first { loggedStretch($0)?.name == known }.flatMap(poseShelf.figure)
    }
}
