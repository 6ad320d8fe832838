# case: level=assumed
# ways/fingr: the Python of the runtime image was another one, and a library of numpy was not there
FROM python:3.12-bookworm
RUN apt-get update && apt-get install -y gcc gfortran libopenblas-dev
WORKDIR /app
COPY . .
RUN pip install --no-binary numpy -r requirements.txt
CMD ["python", "server.py"]
