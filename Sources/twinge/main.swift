import ArgumentParser

Twinge.main()
