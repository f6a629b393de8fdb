print("twinge")
