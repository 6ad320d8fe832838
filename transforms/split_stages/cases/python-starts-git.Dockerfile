# case: level=assumed
# Nat1anWasTaken/lava: zlib1g-dev for the build; git and ca-certificates while it runs
FROM python:3.12
RUN apt-get update && apt-get install -y gcc git zlib1g-dev
WORKDIR /bot
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
CMD ["python", "main.py"]
