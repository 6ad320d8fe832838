# case: level=assumed
FROM debian:12
RUN apt-get update && apt-get install -y python3-rosdep
WORKDIR /ws
RUN rosdep install --from-paths src -y
